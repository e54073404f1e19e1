package org.guiju.leave.domain;

import java.util.Set;

import org.guiju.regulation.Proves;
import org.guiju.regulation.posts.ADirectory;
import org.guiju.regulation.posts.Duty;
import org.guiju.regulation.posts.Entrustment.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guiju.leave.domain.Judged.codes;
import static org.guiju.leave.domain.Judged.who;

/** AB pairs and the cover of gaps: told with the cases of the catalogue. */
class PairsAndGapsTest {

    @ParameterizedTest
    @ValueSource(strings = {"anze", "boli", "ziyang", "xiangshan"})
    @Proves({"anze-5.9", "boli-5.6", "ziyang-57.3", "xiangshan-10.1"})
    void leadersArePairedOneToOneAndTheHeadIsNot(String government) {
        Judged judged = Judged.by(government);
        ADirectory directory = judged.directory();

        assertThat(codes(judged.pairing(directory, "deputy-a", "deputy-b"))).isEmpty();
        assertThat(codes(judged.pairing(directory, "deputy-a", "head"))).containsExactly("ab-kind");
        directory.pair("deputy-a", "deputy-b", "x-1.1");
        assertThat(codes(judged.pairing(directory, "deputy-c", "deputy-b"))).as("甲的B角是乙，乙的B角不能是丙")
                .containsExactly("ab-second-partner");
        assertThat(codes(judged.rules().abRole().orElseThrow().judgeComplete(directory.facts().posts(), Set.of())))
                .as("who must have a partner").contains("ab-partner-missing").hasSize(government.equals("anze") ? 5 : 4);
    }

    @Test
    void theOfficesDirectorIsPairedInAnzeOnlyAndZiyuanKnowsNoPairs() {
        Judged anze = Judged.by("anze");
        Judged boli = Judged.by("boli");
        Judged ziyuan = Judged.by("ziyuan");

        assertThat(codes(anze.pairing(anze.directory(), "deputy-a", "office-director"))).isEmpty();
        assertThat(codes(boli.pairing(boli.directory(), "deputy-a", "office-director"))).containsExactly("ab-kind");
        assertThat(codes(ziyuan.pairing(ziyuan.directory(), "deputy-a", "deputy-b"))).containsExactly("ab-not-provided");
    }

    @ParameterizedTest
    @ValueSource(strings = {"anze", "boli", "xiangshan"})
    @Proves({"anze-5.9", "boli-5.7", "xiangshan-10.2"})
    void thePartnerTakesOverPapersAndActivitiesWhileTheAbsenceLasts(String government) {
        ADirectory away = Judged.by(government).directory().pair("deputy-a", "deputy-b", "x-1.1")
                .away("deputy-a", "2024-05-13", "2024-05-18");

        for (Duty duty : new Duty[] {Duty.PAPERS, Duty.ACTIVITIES}) {
            assertThat(who(away, "deputy-a", "2024-05-12", duty)).isEqualTo("deputy-a");
            assertThat(who(away, "deputy-a", "2024-05-14", duty)).isEqualTo("deputy-b");
            assertThat(who(away, "deputy-a", "2024-05-18", duty)).isEqualTo("deputy-a");
        }
    }

    @Test
    @Proves("ziyang-57.4")
    void inZiyangThePartnerAttendsAndDoesNotSign() {
        ADirectory away = Judged.by("ziyang").directory().pair("deputy-a", "deputy-b", "ziyang-57.3")
                .away("deputy-a", "2018-06-04", "2018-06-09");

        assertThat(who(away, "deputy-a", "2018-06-05", Duty.ACTIVITIES)).isEqualTo("deputy-b");
        assertThat(who(away, "deputy-a", "2018-06-05", Duty.PAPERS)).isNull();
    }

    @Test
    @Proves("ziyang-57.5")
    void inZiyangTheExecutiveDeputyStepsInOnTheDaysOnWhichBothAreAway() {
        ADirectory away = Judged.by("ziyang").directory().pair("deputy-a", "deputy-b", "ziyang-57.3")
                .away("deputy-a", "2018-06-04", "2018-06-09").away("deputy-b", "2018-06-06", "2018-06-08");

        assertThat(who(away, "deputy-a", "2018-06-05", Duty.ACTIVITIES)).isEqualTo("deputy-b");
        assertThat(who(away, "deputy-a", "2018-06-06", Duty.ACTIVITIES)).isEqualTo("executive-deputy");
        assertThat(who(away, "deputy-b", "2018-06-06", Duty.ACTIVITIES)).isEqualTo("executive-deputy");
        assertThat(who(away, "deputy-a", "2018-06-08", Duty.ACTIVITIES)).as("乙已返岗").isEqualTo("deputy-b");
    }

    @Test
    @Proves("anze-5.10")
    void inAnzeTheHeadNamesWhoCoversAGapOfEitherKind() {
        Judged judged = Judged.by("anze");
        ADirectory away = judged.directory().pair("deputy-a", "deputy-b", "anze-5.9")
                .away("deputy-a", "2024-08-05", "2024-08-06").away("deputy-b", "2024-08-05", "2024-08-06");

        assertThat(who(away, "deputy-a", "2024-08-05", Duty.PAPERS)).as("nobody by himself").isNull();
        assertThat(codes(judged.entrusting(away, Kind.GAP_COVER, "deputy-a", "deputy-c", null, "2024-08-05", null, Duty.PAPERS)))
                .isEmpty();
        away.entrusted(Kind.GAP_COVER, "deputy-a", "deputy-c", "anze-5.10", "2024-08-05", null, Duty.PAPERS);
        assertThat(who(away, "deputy-a", "2024-08-05", Duty.PAPERS)).isEqualTo("deputy-c");
        assertThat(codes(judged.entrusting(away, Kind.GAP_COVER, "head", "deputy-c", null, "2024-08-05", null, Duty.PAPERS)))
                .as("the head is none of those").containsExactly("gap-cover-kind");

        ADirectory vacant = judged.directory().vacantPost("deputy-d", "deputy", "government")
                .entrusted(Kind.GAP_COVER, "deputy-d", "deputy-c", "anze-5.10", "2024-09-02", null, Duty.PAPERS)
                .held("deputy-d", "successor", "2024-10-08", null);
        assertThat(who(vacant, "deputy-d", "2024-09-01", Duty.PAPERS)).isNull();
        assertThat(who(vacant, "deputy-d", "2024-09-02", Duty.PAPERS)).isEqualTo("deputy-c");
        assertThat(who(vacant, "deputy-d", "2024-10-08", Duty.PAPERS)).isEqualTo("successor");
    }
}
