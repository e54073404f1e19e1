package org.guiju.leave.domain.departure;

import java.util.List;

import org.guiju.leave.domain.journey.Purpose;
import org.guiju.leave.domain.journey.Reach;
import org.guiju.leave.domain.returning.Return;
import org.guiju.regulation.Proves;
import org.guiju.regulation.posts.Duty;
import org.guiju.regulation.posts.Entrustment;
import org.guiju.regulation.ruling.Ruling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guiju.leave.domain.departure.Journey.broken;
import static org.guiju.leave.domain.departure.Journey.obliged;

/** Ziyang: some report, some ask, all leaders file with the office who acts for them, and the mayor and the executive deputy are not both away. */
class DeparturesInZiyangTest {

    private static Journey executiveDeputy() {
        return Journey.of("ziyang", "executive-deputy").on("2018-05-16", "2018-05-17").actingLeader("deputy-a");
    }

    private static Journey waterBureau() {
        return Journey.of("ziyang", "education.head").on("2018-06-06");
    }

    @Test
    @Proves("ziyang-76.4")
    void theMayorAndTheExecutiveDeputyAreNotAwayOnTheSameDay() {
        Journey second = executiveDeputy().meeting("head", "2018-05-14", "2018-05-18", true);

        assertThat(broken(second.submitted("2018-05-11"))).containsExactly("leave-both-away ziyang-76.4");
        assertThat(second.submitted("2018-05-11").breaches().getFirst().facts()).containsEntry("from", "2018-05-16").containsEntry("until", "2018-05-17");
        assertThat(second.submitted("2018-05-11").ruling()).isInstanceOfSatisfying(Ruling.NeedsException.class,
                ruling -> assertThat(ruling.grantors()).containsExactly("head"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-05-19", "2018-05-13"})
    @Proves("ziyang-76.4")
    void theDayAfterAndTheDayBeforeDoNotOverlap(String day) {
        assertThat(broken(executiveDeputy().on(day).meeting("head", "2018-05-14", "2018-05-18", true).submitted("2018-05-10"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-05-14", "2018-05-18"})
    @Proves("ziyang-76.4")
    void theFirstAndTheLastDayDo(String day) {
        assertThat(broken(executiveDeputy().on(day).meeting("head", "2018-05-14", "2018-05-18", true).submitted("2018-05-10"))).containsExactly("leave-both-away ziyang-76.4");
    }

    @Test
    @Proves("ziyang-76.4")
    void anAbsenceOpenUntilTheReturnCountsAsLongAsWasAskedForAndOnWhileHeIsNotBack() {
        Journey second = executiveDeputy().on("2018-05-19").meeting("head", "2018-05-14", "2018-05-18", true);
        second.directory.away("head", "2018-05-14", null);

        assertThat(broken(second.submitted("2018-05-17"))).isEmpty();
        assertThat(broken(second.submitted("2018-05-19T00:00"))).as("the mayor has not come back").contains("leave-both-away ziyang-76.4");
    }

    @Test
    @Proves("ziyang-76.4")
    void ifBothMustGoItTakesTheReasonTheMayorsConsentAndAnotherDeputyWhoIsThere() {
        Journey both = executiveDeputy().meeting("head", "2018-05-14", "2018-05-18", true).excepted("省里会议两人均须参加");

        assertThat(both.grantedRuling(both.submitted("2018-05-11"))).isInstanceOfSatisfying(Ruling.Allowed.class,
                allowed -> assertThat(allowed.waivers()).extracting(w -> w.reason()).containsExactly("省里会议两人均须参加"));
        assertThat(both.grantedRuling(both.on("2018-05-16").actingLeader("head").submitted("2018-05-11"))).as("the mayor is away himself").isInstanceOf(Ruling.Refused.class);
        both.told("report.head", "head", "2018-05-11").done("filing.office", "executive-deputy", "2018-05-11").actingLeader("deputy-a");
        assertThat(both.grantedRuling(both.departing("2018-05-15T20:00"))).as("登记时放行并留痕").isInstanceOf(Ruling.Allowed.class);

        Journey mayor = Journey.of("ziyang", "head").on("2018-05-14", "2018-05-18").actingLeader("deputy-a").meeting("executive-deputy", "2018-05-16", "2018-05-17", true);
        assertThat(broken(mayor.submitted("2018-05-10"))).as("in either direction").containsExactly("leave-both-away ziyang-76.4");
        assertThat(broken(mayor.actingLeader("executive-deputy").submitted("2018-05-10"))).contains("leave-acting-leader-away ziyang-76.7");
    }

    @Test
    @Proves("ziyang-76.4")
    void whatIsOnlyAskedForIsSaidAndForbidsNothing() {
        Journey second = executiveDeputy().meeting("head", "2018-05-14", "2018-05-18", false);

        assertThat(broken(second.submitted("2018-05-11"))).isEmpty();
        assertThat(obliged(second.submitted("2018-05-11"))).contains("leave-overlaps-pending ziyang-76.4");
        assertThat(broken(Journey.of("ziyang", "deputy-a").on("2018-05-16").actingLeader("deputy-b").meeting("head", "2018-05-14", "2018-05-18", true)
                .submitted("2018-05-11"))).as("another deputy is not bound").isEmpty();
    }

    @Test
    @Proves("ziyang-76.5")
    void aDeputyOnDutyTellsTheMayorOrTheExecutiveDeputyTheDayBefore() {
        Journey deputy = Journey.of("ziyang", "deputy-a").on("2018-05-16").actingLeader("deputy-b");

        assertThat(deputy.steps("2018-05-15")).containsExactly("report.head", "filing.office");
        assertThat(broken(deputy.decided("report.head", "deputy-a", "2018-05-15", null, "executive-deputy"))).isEmpty();
        assertThat(broken(deputy.decided("report.head", "deputy-a", "2018-05-15", null, "head"))).isEmpty();
        assertThat(broken(deputy.decided("report.head", "deputy-a", "2018-05-15", null, "secretary-general"))).as("只报告了秘书长")
                .containsExactly("leave-report-told-other ziyang-76.5");
        assertThat(broken(deputy.departing("2018-05-15T20:00"))).contains("leave-report-missing ziyang-76.5");
        deputy.told("report.head", "executive-deputy", "2018-05-15").done("filing.office", "deputy-a", "2018-05-15");
        assertThat(broken(deputy.departing("2018-05-15T20:00"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-05-16T00:00", "2018-05-17T09:00"})
    @Proves("ziyang-76.5")
    void aReportAfterTheDepartureIsRecordedAsLate(String late) {
        Journey deputy = Journey.of("ziyang", "deputy-a").on("2018-05-16", "2018-05-18").actingLeader("deputy-b");

        assertThat(broken(deputy.decided("report.head", "deputy-a", late, null, "head"))).as("记为迟报，不算事先").isEmpty();
        assertThat(obliged(deputy.decided("report.head", "deputy-a", late, null, "head"))).containsExactly("leave-reported-late ziyang-76.5");
        assertThat(obliged(deputy.decided("report.head", "deputy-a", "2018-05-15T23:59", null, "head"))).isEmpty();
        assertThat(obliged(deputy.submitted(late))).contains("leave-reported-late ziyang-76.5");
        deputy.told("report.head", "head", late).done("filing.office", "deputy-a", late);
        assertThat(obliged(deputy.departing(late))).contains("leave-reported-late ziyang-76.5");
    }

    @Test
    @Proves("ziyang-76.5")
    void aVisitToACountyOfTheCityIsNoDepartureAndTheExecutiveDeputyTellsTheMayorAlone() {
        assertThat(Journey.of("ziyang", "deputy-a").reaching(Reach.OUT_OF_COUNTY).on("2018-05-16").steps("2018-05-15")).isEmpty();

        Journey executive = executiveDeputy();
        assertThat(executive.procedure("2018-05-11").step("report.head").orElseThrow().addressee()).isInstanceOfSatisfying(Addressee.Posts.class,
                posts -> assertThat(posts.anyOf()).extracting(Object::toString).containsExactly("head"));
        assertThat(broken(executive.decided("report.head", "executive-deputy", "2018-05-11", null, "executive-deputy"))).containsExactly("leave-report-told-other ziyang-76.5");
        assertThat(broken(executive.decided("report.head", "executive-deputy", "2018-05-11", null, "head"))).isEmpty();
    }

    @Test
    @Proves({"ziyang-76.6", "ziyang-76.5"})
    void aPrivateDepartureAndAVacationAreAskedOfTheMayorAndNotReported() {
        Journey own = Journey.of("ziyang", "secretary-general").purpose(Purpose.PRIVATE).on("2018-05-19").actingLeader("deputy-a");

        assertThat(own.steps("2018-05-17")).containsExactly("consent.head", "filing.office");
        assertThat(broken(own.decided("consent.head", "executive-deputy", "2018-05-17"))).as("市长在岗，报常务副市长").containsExactly("leave-wrong-approver ziyang-76.6");
        assertThat(broken(own.decided("consent.head", "head", "2018-05-17"))).isEmpty();

        Journey weekend = Journey.of("ziyang", "deputy-a").purpose(Purpose.PRIVATE).on("2018-05-19").actingLeader("deputy-b").done("filing.office", "deputy-a", "2018-05-18");
        assertThat(broken(weekend.departing("2018-05-18T20:00"))).as("周六也要请假").containsExactly("leave-consent-missing ziyang-76.6");
        Journey vacation = Journey.of("ziyang", "deputy-a").purpose(Purpose.VACATION).reaching(Reach.WITHIN_COUNTY).on("2018-05-21", "2018-05-25").actingLeader("deputy-b")
                .done("consent.head", "head", "2018-05-17").done("filing.office", "deputy-a", "2018-05-18");
        assertThat(broken(vacation.departing("2018-05-20T20:00"))).as("休假，市长已批").isEmpty();
        assertThat(vacation.steps("2018-05-17")).as("休假不论在不在市内").contains("consent.head");
    }

    @Test
    @Proves("ziyang-76.6")
    void theExecutiveDeputyGivesLeaveOnlyWhileActingForTheMayor() {
        Journey own = Journey.of("ziyang", "secretary-general").purpose(Purpose.VACATION).on("2018-05-21").actingLeader("deputy-a");
        own.directory.away("head", "2018-05-14", "2018-05-20");

        assertThat(broken(own.decided("consent.head", "executive-deputy", "2018-05-17"))).containsExactly("leave-approver-away ziyang-76.6");
        own.directory.entrusted(Entrustment.Kind.ACTING_HEAD, "head", "executive-deputy", "ziyang-8.1", "2018-05-14", "2018-05-20", Duty.PAPERS);
        assertThat(broken(own.decided("consent.head", "executive-deputy", "2018-05-17"))).isEmpty();
        assertThat(broken(own.decided("consent.head", "executive-deputy", "2018-05-20"))).as("the mayor is back").containsExactly("leave-wrong-approver ziyang-76.6");
    }

    @Test
    @Proves("ziyang-76.7")
    void anActingLeaderIsNamedOutOfTheLeadersAndTheOfficeFilesWithoutApproving() {
        Journey deputy = Journey.of("ziyang", "deputy-a").on("2018-05-16");

        assertThat(broken(deputy.submitted("2018-05-14"))).as("没有填代行领导").containsExactly("leave-acting-leader-missing ziyang-76.7");
        assertThat(broken(deputy.decided("filing.office", "deputy-a", "2018-05-14"))).containsExactly("leave-acting-leader-missing ziyang-76.7");
        assertThat(broken(deputy.actingLeader("deputy-secretary-general").submitted("2018-05-14"))).as("代行人须是市政府领导")
                .containsExactly("leave-acting-leader-not-eligible ziyang-76.7");
        assertThat(broken(deputy.actingLeader("deputy-a").submitted("2018-05-14"))).containsExactly("leave-acting-leader-oneself ziyang-76.7");
        assertThat(broken(deputy.actingLeader("deputy-c").meeting("deputy-c", "2018-05-16", "2018-05-16", true).submitted("2018-05-14")))
                .containsExactly("leave-acting-leader-away ziyang-76.7");
        assertThat(broken(deputy.actingLeader("deputy-b").submitted("2018-05-14"))).isEmpty();
    }

    @Test
    @Proves("ziyang-76.7")
    void theMayorFilesTooAndNamesTheExecutiveDeputyWhileHeIsThere() {
        Journey mayor = Journey.of("ziyang", "head").on("2018-05-16").actingLeader("executive-deputy");

        assertThat(mayor.steps("2018-05-14")).as("办公室只备案不审批").containsExactly("filing.office");
        assertThat(broken(mayor.submitted("2018-05-14"))).isEmpty();
        assertThat(broken(mayor.decided("filing.office", "head", "2018-05-14"))).isEmpty();
        assertThat(broken(mayor.actingLeader("deputy-a").submitted("2018-05-14"))).containsExactly("leave-acting-leader-out-of-turn ziyang-76.7");
        assertThat(broken(mayor.departing("2018-05-15T20:00"))).containsExactly("leave-filing-missing ziyang-76.7");
    }

    @Test
    @Proves("ziyang-76.8")
    void aDepartmentHeadNeedsBothForBusinessAsWell() {
        Journey one = waterBureau().done("notice.office", "education.head", "2018-06-04").done("consent.deputy-in-charge", "deputy-a", "2018-06-04");
        assertThat(one.steps("2018-06-01")).containsExactly("consent.deputy-in-charge", "consent.head", "notice.office");
        assertThat(broken(one.departing("2018-06-05T20:00"))).as("缺市长同意").containsExactly("leave-consent-missing ziyang-76.8");
        assertThat(broken(one.done("consent.head", "head", "2018-06-05").departing("2018-06-05T20:00"))).isEmpty();

        Journey other = waterBureau().done("notice.office", "education.head", "2018-06-04").done("consent.head", "head", "2018-06-04");
        assertThat(broken(other.departing("2018-06-05T20:00"))).as("缺分管副市长同意").containsExactly("leave-consent-missing ziyang-76.8");
        assertThat(broken(waterBureau().decided("consent.deputy-in-charge", "deputy-b", "2018-06-04"))).containsExactly("leave-wrong-approver ziyang-76.8");
        assertThat(waterBureau().procedure("2018-06-01").open(List.of())).extracting(Step::name).as("by default the deputy first")
                .containsExactly("consent.deputy-in-charge", "notice.office");
    }

    @Test
    @Proves("ziyang-76.8")
    void theDeputyInChargeAwayItWaitsSinceAPartnerTakesNoPapersInZiyang() {
        Journey away = waterBureau();
        away.directory.away("deputy-a", "2018-06-01", "2018-06-10");

        assertThat(broken(away.decided("consent.deputy-in-charge", "deputy-b", "2018-06-04"))).containsExactly("leave-approver-away ziyang-76.8");
    }

    @Test
    @Proves("ziyang-76.9")
    void theHeadOfACountyTellsTheMayorAndNothingIsApproved() {
        Journey county = Journey.of("ziyang", "county.head").on("2018-06-13");

        assertThat(county.steps("2018-06-11")).containsExactly("report.head");
        assertThat(broken(county.decided("report.head", "county.head", "2018-06-12", null, "deputy-a"))).as("只报分管副市长").containsExactly("leave-report-told-other ziyang-76.9");
        assertThat(broken(county.decided("report.head", "county.head", "2018-06-12", null, "head"))).isEmpty();
        assertThat(broken(county.told("report.head", "head", "2018-06-12").departing("2018-06-12T20:00"))).isEmpty();
        assertThat(Journey.of("ziyang", "county.head").reaching(Reach.OUT_OF_COUNTY).on("2018-06-13").steps("2018-06-11")).as("到市里开会").isEmpty();
    }

    @Test
    @Proves("ziyang-76.10")
    void onTheMondayAfterHeIsOnTheListOfThoseNotBackAndAnEarlyReturnCountsAsItWas() {
        Journey bureau = waterBureau().on("2018-06-06", "2018-06-08");

        assertThat(Return.overdueFrom(bureau.departure().stay())).isEqualTo("2018-06-09").isBefore("2018-06-11");
        assertThat(obliged(bureau.returning("2018-06-11T08:30", "2018-06-11T08:40"))).containsExactly("leave-returned-late ziyang-76.10");
        assertThat(obliged(bureau.returning("2018-06-07T16:00", "2018-06-07T16:10"))).as("提前一天返岗，以实际时间记").containsExactly("leave-returned-early ziyang-76.10");
    }

    @Test
    @Proves("ziyang-76.12")
    void theRequestIsCopiedToTheOfficeBeforeItCounts() {
        Journey both = waterBureau().done("consent.deputy-in-charge", "deputy-a", "2018-06-04").done("consent.head", "head", "2018-06-05");

        assertThat(broken(both.departing("2018-06-05T20:00"))).as("未抄送办公室").containsExactly("leave-notice-missing ziyang-76.12");
        assertThat(broken(both.decided("notice.office", "education.head", "2018-06-05"))).isEmpty();
        assertThat(broken(both.done("notice.office", "clerk", "2018-06-05").departing("2018-06-05T20:00"))).as("补送后生效").isEmpty();
        assertThat(both.procedure("2018-06-05").step("notice.office").orElseThrow()).as("只知悉，不审批").isInstanceOf(Step.Notice.class);
    }

    @Test
    @Proves("ziyang-55.1")
    void aTripAbroadHasATaskAndAPersonForItAndIsNoStudyTour() {
        assertThat(broken(Journey.of("ziyang", "deputy-a").abroad("考察学习", "task", "budget").on("2018-05-21").actingLeader("deputy-b").submitted("2018-05-01")))
                .containsExactly("leave-overseas-purpose ziyang-55.1");
        for (String nature : new String[] {"favour", "without-substance", "study-tour"}) {
            assertThat(broken(Journey.of("ziyang", "deputy-a").abroad("交流", nature, "budget").on("2018-05-21").actingLeader("deputy-b").submitted("2018-05-01")))
                    .containsExactly("leave-overseas-purpose ziyang-55.1");
        }
        assertThat(broken(Journey.of("ziyang", "deputy-a").abroad("", "task", "budget").on("2018-05-21").actingLeader("deputy-b").submitted("2018-05-01")))
                .containsExactly("leave-overseas-incomplete ziyang-55.1");
        assertThat(broken(Journey.of("ziyang", "deputy-a").abroad("签署合作协议", "task", "budget").on("2018-05-21").actingLeader("deputy-b").submitted("2018-05-01"))).isEmpty();
    }

    @Test
    @Proves({"ziyang-55.2", "ziyang-56.3"})
    void sizeCountriesAndDaysAreCountedAndGiftsAreRegistered() {
        Journey trip = Journey.of("ziyang", "deputy-a").abroad("签署合作协议", "task", "budget").on("2018-05-21").actingLeader("deputy-b");

        assertThat(trip.submitted("2018-05-01").obligations()).filteredOn(o -> o.clause().item().equals("ziyang-55.2")).singleElement()
                .satisfies(o -> assertThat(o.facts()).containsEntry("metrics", List.of("group-size", "countries", "days-abroad")));
        assertThat(obliged(trip.returning("2018-05-21T20:00", "2018-05-21T20:10"))).contains("leave-gifts-registered ziyang-56.3");
    }

    @Test
    @Proves("ziyang-55.3")
    void aReportIsDueAfterTheReturn() {
        Journey group = Journey.of("ziyang", "deputy-a").abroad("签署合作协议", "task", "budget").on("2018-05-21", "2018-05-25").actingLeader("deputy-b");

        assertThat(obliged(group.returning("2018-05-25T18:00", "2018-05-25T19:00"))).contains("leave-visit-report-due ziyang-55.3");
        assertThat(obliged(Journey.of("ziyang", "deputy-a").on("2018-05-25").returning("2018-05-25T18:00", "2018-05-25T19:00"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"overseas-enterprise", "domestic-enterprise", "subordinate-unit"})
    @Proves("ziyang-56.1")
    void nobodyElsePaysForALeaderNotEvenInPart(String source) {
        assertThat(broken(Journey.of("ziyang", "deputy-a").abroad("签署合作协议", "task", "budget", source).on("2018-05-21").actingLeader("deputy-b").submitted("2018-05-01")))
                .containsExactly("leave-overseas-funding ziyang-56.1");
    }

    @Test
    @Proves("ziyang-57.1")
    void twoDeparturesOfOneDeputyThatCollideAreTold() {
        Journey deputy = Journey.of("ziyang", "deputy-a").on("2018-05-16").actingLeader("deputy-b").meeting("deputy-a", "2018-05-16", "2018-05-18", false);

        assertThat(obliged(deputy.submitted("2018-05-10"))).contains("leave-schedule-conflict ziyang-57.1");
        assertThat(obliged(deputy.on("2018-05-15").submitted("2018-05-10"))).noneMatch(o -> o.startsWith("leave-schedule-conflict"));
    }

    @Test
    @Proves("ziyang-57.1")
    void aTurnOfDutyOrAnActivityDuringTheAbsenceIsTold() {
        Journey deputy = Journey.of("ziyang", "deputy-a").on("2018-06-16").actingLeader("deputy-b").expected("端午节值班", "2018-06-16T08:30", "2018-06-17T08:30")
                .expected("开工仪式", "2018-06-15T09:00", "2018-06-15T11:00");

        assertThat(deputy.submitted("2018-06-10").obligations()).filteredOn(o -> o.code().equals("leave-schedule-conflict")).singleElement()
                .satisfies(o -> assertThat(o.facts()).containsEntry("what", "端午节值班"));
        assertThat(broken(deputy.submitted("2018-06-10"))).as("said, and not forbidden").isEmpty();
    }
}
