package org.guiju.leave.domain.fieldresearch;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.guiju.regulation.Proves;
import org.guiju.regulation.ruling.Breach;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Obligation;
import org.guiju.regulation.ruling.Ruling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guiju.leave.domain.fieldresearch.ALedger.plan;
import static org.guiju.leave.domain.fieldresearch.ALedger.rules;
import static org.guiju.leave.domain.fieldresearch.ALedger.sights;
import static org.guiju.leave.domain.fieldresearch.ALedger.stop;

/** What may be planned, what must be on record, when a record may be closed. */
class TripsOnTheLedgerTest {

    private static final ListedPlace ELEPHANT = new ListedPlace("象鼻山", PlaceKind.SCENIC_AREA);

    private static Findings planning(String government, String kind, List<Sight> sights, String reason) {
        return new Planning(0, kind, Activity.FIELD_VISIT, sights, Optional.of(reason).filter(r -> !r.isEmpty()), Optional.empty())
                .judge(rules(government));
    }

    private static List<String> codes(Findings findings) {
        return findings.breaches().stream().map(Breach::code).toList();
    }

    private static List<String> remarks(Findings findings) {
        return findings.obligations().stream().map(Obligation::code).toList();
    }

    @Test
    @Proves("xiangshan-63.3")
    void aScenicAreaNeedsAReasonOfWork() {
        List<Sight> sights = sights(plan(Activity.FIELD_VISIT, stop("2024-05-13", "甲街道"), stop("2024-05-14", "象鼻山景区")), ELEPHANT);

        Findings bare = planning("xiangshan", "deputy", sights, "");
        assertThat(codes(bare)).containsExactly("research-listed-place-without-work");
        assertThat(bare.breaches().getFirst().facts()).containsEntry("place", "象鼻山景区").containsEntry("listed", "象鼻山");
        assertThat(bare.ruling()).isInstanceOf(Ruling.Refused.class);
        assertThat(codes(planning("xiangshan", "deputy", sights, "检查景区消防安全"))).isEmpty();
        assertThat(codes(planning("xiangshan", "deputy", sights, "   "))).as("blanks are no reason").hasSize(1);
    }

    @Test
    @Proves("xiangshan-63.3")
    void theClerksMarkIsEnoughAndNothingIsGuessedFromAName() {
        Stop marked = new Stop(LocalDate.of(2024, 5, 14), "某碑林", Set.of(), Optional.of(PlaceKind.HISTORIC_SITE));
        Stop listedAndMarked = new Stop(LocalDate.of(2024, 5, 14), "象鼻山", Set.of(), Optional.of(PlaceKind.SCENIC_AREA));

        assertThat(codes(planning("xiangshan", "head", sights(plan(Activity.FIELD_VISIT, marked)), "")))
                .containsExactly("research-marked-place-without-work");
        assertThat(codes(planning("xiangshan", "head", sights(plan(Activity.FIELD_VISIT, listedAndMarked), ELEPHANT), "")))
                .as("told once").containsExactly("research-listed-place-without-work");
        assertThat(codes(planning("xiangshan", "head", sights(plan(Activity.FIELD_VISIT, stop("2024-05-14", "某景区"))), ""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"xiangshan, deputy, 1", "xiangshan, department-head, 0", "anze, deputy, 0", "boli, deputy, 0", "ziyang, deputy, 0",
        "ziyuan, deputy, 0"})
    @Proves("xiangshan-63.3")
    void onlyXiangshanBansThemAndOnlyForItsLeaders(String government, String kind, int breaches) {
        List<Sight> sights = sights(plan(Activity.FIELD_VISIT, stop("2024-05-14", "象鼻山景区")), ELEPHANT);

        assertThat(codes(planning(government, kind, sights, ""))).hasSize(breaches);
    }

    @ParameterizedTest
    @CsvSource({"xiangshan, FIELD_VISIT, NEWS_REPORT, true", "xiangshan, FIELD_VISIT, VEHICLES, false",
        "xiangshan, FIELD_VISIT, COMPANIONS, false", "xiangshan, STAY_IN, RECEPTION, false", "ziyuan, FIELD_VISIT, VEHICLES, true",
        "ziyuan, FIELD_VISIT, NEWS_REPORT, false", "ziyuan, EVENT, RECEPTION, false", "ziyuan, MEETING, COMPANIONS, false",
        "ziyuan, SPECIAL_TOPIC, COMPANIONS, false", "anze, FIELD_VISIT, COMPANIONS, true", "boli, FIELD_VISIT, RECEPTION, true"})
    @Proves({"xiangshan-63.2", "ziyuan-42.2"})
    void whatKeepsATripSimpleMustBeOnRecord(String government, Activity activity, Noted left, boolean allowed) {
        Set<Noted> noted = EnumSet.complementOf(EnumSet.of(left));

        Findings findings = new Recording(1, "deputy", activity, noted, false, true, List.of(), Optional.empty(), Optional.empty())
                .judge(rules(government));
        assertThat(codes(findings)).isEqualTo(allowed ? List.of() : List.of("research-record-incomplete"));
    }

    @Test
    @Proves({"xiangshan-63.2", "ziyuan-42.2"})
    void thatThereWasNoneIsARecordToo() {
        Minutes none = new Minutes(Optional.of(List.of()), Optional.of(List.of()), Optional.of("无"), Optional.of("无"), false, false, Optional.empty());
        Minutes silent = new Minutes(Optional.empty(), Optional.empty(), Optional.of(" "), Optional.empty(), false, false, Optional.empty());

        assertThat(none.noted()).containsExactlyInAnyOrder(Noted.values());
        assertThat(silent.noted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"true | | research-report-missing", "true | party-committee | research-report-not-sent",
        "true | government | research-report-not-sent", "true | party-committee,government | ", "false | | "})
    @Proves("ziyang-29.2")
    void importantResearchWithImportantAdviceIsReportedToBothBeforeTheRecordIsClosed(boolean needed, String to, String code) {
        Optional<Report> report = Optional.ofNullable(to).map(all -> new Report("关于调研的报告", List.of(all.split(",")),
                LocalDate.of(2018, 6, 1), "资府〔2018〕1号"));

        assertThat(codes(new Closing(2, needed, report, 0, Optional.empty()).judge(rules("ziyang"))))
                .isEqualTo(code == null ? List.of() : List.of(code));
        assertThat(codes(new Closing(2, needed, report, 0, Optional.empty()).judge(rules("boli")))).as("勃利没有这一条").isEmpty();
    }

    @Test
    @Proves("ziyang-29.2")
    void theReportIsAnnouncedWhenTheResearchIsPutOnRecord() {
        Findings findings = new Recording(1, "deputy", Activity.FIELD_VISIT, Set.of(Noted.values()), true, false, List.of(),
                Optional.empty(), Optional.empty()).judge(rules("ziyang"));

        assertThat(remarks(findings)).containsExactly("research-report-due");
        assertThat(findings.obligations().getFirst().facts().get("to")).isEqualTo(List.of("党委", "政府"));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, false", "2, true", "3, true"})
    @Proves("boli-38.4")
    void aThirdTopicIsKeptWithARemark(int before, boolean remarked) {
        Findings findings = new Chairing("deputy", "副县长甲", 2024, before).judge(rules("boli"));

        assertThat(findings.ruling()).isInstanceOf(Ruling.Allowed.class);
        assertThat(remarks(findings)).isEqualTo(remarked ? List.of("research-topics-already-full") : List.of());
        assertThat(findings.clauses()).extracting(clause -> clause.item()).containsExactly("boli-38.4");
    }

    @Test
    @Proves("boli-38.6")
    void aStayElsewhereThanAtTheContactPointIsRemarked() {
        ContactPlace point = new ContactPlace(java.util.UUID.randomUUID(), 1, ALedger.deputy("c"), "青山村", LocalDate.of(2024, 1, 1),
                Optional.of(LocalDate.of(2024, 12, 31)));
        assertThat(point.isAt("青山乡青山村")).isTrue();
        assertThat(point.holdsOn(LocalDate.of(2024, 12, 30))).isTrue();
        assertThat(point.holdsOn(LocalDate.of(2024, 12, 31))).isFalse();

        assertThat(remarks(stay(true))).isEmpty();
        assertThat(remarks(stay(false))).containsExactly("research-stay-elsewhere");
    }

    private static Findings stay(boolean there) {
        return new Recording(1, "deputy", Activity.STAY_IN, Set.of(), false, there, List.of(), Optional.empty(), Optional.empty())
                .judge(rules("boli"));
    }

    @ParameterizedTest
    @CsvSource({"ziyuan, 1", "xiangshan, 1", "anze, 0"})
    @Proves({"ziyuan-40.2", "xiangshan-63.1"})
    void aRecordClosesWhileItsProblemsAreStillFollowed(String government, int remarks) {
        Findings findings = new Closing(3, false, Optional.empty(), 2, Optional.empty()).judge(rules(government));

        assertThat(findings.ruling()).isInstanceOf(Ruling.Allowed.class);
        assertThat(remarks(findings)).hasSize(remarks);
        assertThat(new Following(3, TripStep.HELP).judge(rules(government)).clauses()).isNotEmpty();
    }
}
