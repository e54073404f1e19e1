package org.guiju.leave.domain;

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

/** Who conducts the government's work while the head is away: told with the cases of the catalogue. */
class ActingHeadTest {

    @ParameterizedTest
    @ValueSource(strings = {"ziyuan", "anze", "boli", "ziyang", "xiangshan"})
    @Proves({"ziyuan-5.5", "anze-5.7", "boli-5.5", "ziyang-8.1", "xiangshan-9.1"})
    void withARecordTheExecutiveDeputyActsWithinItsDaysAndWithoutOneNobodyDoes(String government) {
        Judged judged = Judged.by(government);
        ADirectory away = judged.directory().away("head", "2024-06-17", "2024-06-22");

        assertThat(who(away, "head", "2024-06-18", Duty.PAPERS)).as("no record").isNull();
        assertThat(codes(judged.entrusting(away, Kind.ACTING_HEAD, "head", "executive-deputy", null, "2024-06-17", "2024-06-20",
                Duty.PAPERS))).isEmpty();
        ADirectory entrusted = away.entrusted(Kind.ACTING_HEAD, "head", "executive-deputy", "x-1.1", "2024-06-17", "2024-06-20",
                Duty.PAPERS);
        assertThat(who(entrusted, "head", "2024-06-19", Duty.PAPERS)).isEqualTo("executive-deputy");
        assertThat(who(entrusted, "head", "2024-06-20", Duty.PAPERS)).as("run out").isNull();
        assertThat(who(entrusted, "head", "2024-06-22", Duty.PAPERS)).as("the head is back").isEqualTo("head");
    }

    @Test
    @Proves("ziyang-8.1")
    void inZiyangTheEntrustmentHandsOverWhatIsKeptForTheHeadAndElsewhereNot() {
        for (String government : new String[] {"ziyang", "boli"}) {
            ADirectory entrusted = Judged.by(government).directory().away("head", "2018-05-14", "2018-05-26")
                    .entrusted(Kind.ACTING_HEAD, "head", "executive-deputy", "x-1.1", "2018-05-14", "2018-05-26", Duty.PAPERS);
            assertThat(who(entrusted, "head", "2018-05-17", Duty.RESERVED))
                    .isEqualTo(government.equals("ziyang") ? "executive-deputy" : null);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ziyuan", "xiangshan"})
    @Proves({"ziyuan-5.5", "xiangshan-9.1"})
    void anyDeputyMayBeChosenAndNobodyElse(String government) {
        Judged judged = Judged.by(government);
        ADirectory away = judged.directory().away("head", "2024-05-20", "2024-05-25");

        assertThat(codes(judged.entrusting(away, Kind.ACTING_HEAD, "head", "deputy-a", null, "2024-05-20", "2024-05-25", Duty.PAPERS)))
                .isEmpty();
        assertThat(codes(judged.entrusting(away, Kind.ACTING_HEAD, "head", "office-director", null, "2024-05-20", "2024-05-25",
                Duty.PAPERS))).containsExactly("acting-head-not-eligible");
    }

    @Test
    @Proves("anze-5.8")
    void inAnzeAnotherDeputyOnlyWhileTheExecutiveDeputyIsAwayForAllOfIt() {
        Judged judged = Judged.by("anze");
        ADirectory away = judged.directory().away("head", "2024-07-08", "2024-07-11");

        assertThat(codes(judged.entrusting(away, Kind.ACTING_HEAD, "head", "deputy-a", null, "2024-07-08", "2024-07-11", Duty.PAPERS)))
                .containsExactly("acting-head-out-of-turn");
        away.away("executive-deputy", "2024-07-08", "2024-07-10");
        assertThat(codes(judged.entrusting(away, Kind.ACTING_HEAD, "head", "deputy-a", null, "2024-07-08", "2024-07-11", Duty.PAPERS)))
                .as("back a day too early").containsExactly("acting-head-out-of-turn");
        assertThat(codes(judged.entrusting(away, Kind.ACTING_HEAD, "head", "deputy-a", null, "2024-07-08", "2024-07-10", Duty.PAPERS)))
                .isEmpty();
        away.entrusted(Kind.ACTING_HEAD, "head", "deputy-a", "anze-5.8", "2024-07-08", "2024-07-10", Duty.PAPERS);
        assertThat(who(away, "head", "2024-07-09", Duty.PAPERS)).isEqualTo("deputy-a");
    }

    @Test
    @Proves("boli-5.5")
    void inBoliNobodyButTheExecutiveDeputyAndTheWorkFallsToNoOtherByItself() {
        Judged judged = Judged.by("boli");
        ADirectory bothAway = judged.directory().away("head", "2024-06-11", "2024-06-14").away("executive-deputy", "2024-06-11", "2024-06-14");

        assertThat(codes(judged.entrusting(bothAway, Kind.ACTING_HEAD, "head", "deputy-a", null, "2024-06-11", "2024-06-14",
                Duty.PAPERS))).containsExactly("acting-head-not-eligible");
        assertThat(who(bothAway, "head", "2024-06-12", Duty.PAPERS)).isNull();
    }

    @Test
    void aRecordNeedsItsDaysAndTheHeadsOwnHand() {
        Judged judged = Judged.by("anze");
        ADirectory away = judged.directory().away("head", "2024-06-17", "2024-06-20");

        assertThat(codes(judged.entrusting(away, Kind.ACTING_HEAD, "head", "executive-deputy", null, "2024-06-17", null, Duty.PAPERS)))
                .containsExactly("acting-head-without-period");
        assertThat(codes(judged.entrusting(away, Kind.ACTING_HEAD, "head", "executive-deputy", null, "2024-06-17", "2024-06-20",
                Duty.PAPERS, Duty.RESERVED))).containsExactly("acting-head-reserved-unspecified");
        assertThat(codes(judged.entrusting(away, Kind.ACTING_HEAD, "head", "executive-deputy", "命令一件", "2024-06-17", "2024-06-20",
                Duty.PAPERS, Duty.RESERVED))).isEmpty();
    }
}
