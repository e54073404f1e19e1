package org.guiju.leave.domain.departure;

import java.time.LocalDate;

import org.guiju.leave.domain.journey.Half;
import org.guiju.leave.domain.journey.HalfDay;
import org.guiju.leave.domain.journey.Purpose;
import org.guiju.leave.domain.journey.Reach;
import org.guiju.leave.domain.journey.Stay;
import org.guiju.leave.domain.returning.Return;
import org.guiju.regulation.Proves;
import org.guiju.regulation.posts.Duty;
import org.guiju.regulation.posts.Entrustment;
import org.guiju.regulation.ruling.Ruling;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guiju.leave.domain.departure.Journey.broken;
import static org.guiju.leave.domain.departure.Journey.obliged;

/** Boli: a chain of consents, days of notice that differ by post, filing with the Party committee, and an exemption for short trips. */
class DeparturesInBoliTest {

    private static Journey deputy() {
        return Journey.of("boli", "deputy-a").on("2024-06-20");
    }

    private static Journey departmentHead() {
        return Journey.of("boli", "education.head").on("2024-06-20");
    }

    @Test
    @Proves({"boli-40.7", "boli-40.8"})
    void theHeadNeedsTheCitysLeaveAndAFilingWithItsPartyCommittee() {
        Journey head = Journey.of("boli", "head").on("2024-06-20", "2024-06-21");

        assertThat(head.steps("2024-06-10")).containsExactly("consent.upper-government", "filing.upper-party-committee");
        assertThat(broken(head.submitted("2024-06-10"))).isEmpty();
        assertThat(broken(head.departing("2024-06-20T07:00"))).as("只登记县委知悉，没有市政府准假")
                .containsExactly("leave-consent-missing boli-40.7", "leave-filing-missing boli-40.8");
        assertThat(broken(head.decided("consent.upper-government", "head", "2024-06-18"))).as("nobody records his own leave")
                .containsExactly("leave-self-approval boli-40.7");
        assertThat(broken(head.decided("consent.upper-government", "executive-deputy", "2024-06-18"))).containsExactly("leave-recorded-by-other boli-40.7");
        assertThat(broken(head.decided("consent.upper-government", "clerk", "2024-06-18"))).as("the office records the answer").isEmpty();
        head.done("consent.upper-government", "clerk", "2024-06-18");
        assertThat(broken(head.departing("2024-06-20T07:00"))).as("市政府已准假，未登记向市委报备").containsExactly("leave-filing-missing boli-40.8");
        head.done("filing.upper-party-committee", "clerk", "2024-06-18");
        assertThat(broken(head.departing("2024-06-20T07:00"))).isEmpty();
    }

    @Test
    @Proves({"boli-40.7", "boli-40.15"})
    void aMeetingInTheCityDoesNotTakeTheHeadOutOfItButStillTakesPromptLeaveWithAnExplanation() {
        Journey head = Journey.of("boli", "head").reaching(Reach.OUT_OF_COUNTY).on("2024-06-20");

        assertThat(head.procedure("2024-06-20T07:00").steps()).as("未离开本市，40.7不触发").noneMatch(step -> step.clause().item().equals("boli-40.7"))
                .allMatch(step -> step.clause().item().equals("boli-40.15"));
        assertThat(broken(head.submitted("2024-06-19"))).containsExactly("leave-explanation-missing boli-40.15");
        assertThat(broken(head.explained("到市里开会").submitted("2024-06-19"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-06-18T09:00,", "2024-06-19T09:00,", "2024-06-19T23:59,", "2024-06-20T00:00,leave-after-departure boli-40.9"})
    @Proves({"boli-40.9", "boli-40.10"})
    void aDeputysLeaveIsGivenByTheHeadTheDayBeforeAtTheLatest(String at, @Nullable String breach) {
        assertThat(broken(deputy().decided("consent.head", "head", at))).isEqualTo(Journey.oneOrNone(breach));
    }

    @ParameterizedTest
    @CsvSource({"2024-06-18T23:59,", "2024-06-19T12:00,", "2024-06-20T08:00,leave-notice-too-short boli-40.10", "2024-06-20T11:59,leave-notice-too-short boli-40.10"})
    @Proves("boli-40.10")
    void onTheDayOfAnAfternoonDepartureItIsTooLate(String at, @Nullable String breach) {
        Stay afternoon = new Stay(new HalfDay(LocalDate.of(2024, 6, 20), Half.AFTERNOON), new HalfDay(LocalDate.of(2024, 6, 21), Half.AFTERNOON));
        Journey deputy = deputy().during(afternoon);

        assertThat(broken(deputy.submitted(at))).isEqualTo(Journey.oneOrNone(breach));
        assertThat(broken(deputy.decided("consent.head", "head", at))).isEqualTo(Journey.oneOrNone(breach));
    }

    @Test
    @Proves({"boli-40.9", "boli-40.11"})
    void theExecutiveDeputyCannotGiveADeputyLeaveUnlessEntrustedWithTheHeadsWork() {
        assertThat(broken(deputy().decided("consent.head", "executive-deputy", "2024-06-18"))).containsExactly("leave-wrong-approver boli-40.9");
        assertThat(broken(deputy().decided("consent.head", "deputy-a", "2024-06-18"))).containsExactly("leave-self-approval boli-40.9");

        Journey headAway = deputy();
        headAway.directory.away("head", "2024-06-17", "2024-06-22");
        assertThat(broken(headAway.decided("consent.head", "executive-deputy", "2024-06-18"))).as("nobody is entrusted: it waits")
                .containsExactly("leave-approver-away boli-40.9");
        headAway.directory.entrusted(Entrustment.Kind.ACTING_HEAD, "head", "executive-deputy", "boli-5.5", "2024-06-17", "2024-06-22", Duty.PAPERS);
        assertThat(broken(headAway.decided("consent.head", "executive-deputy", "2024-06-18"))).isEmpty();
        assertThat(headAway.decided("consent.head", "executive-deputy", "2024-06-18").clauses()).as("the entrustment is cited")
                .anyMatch(clause -> clause.item().equals("boli-5.5"));
        assertThat(broken(deputy().done("consent.head", "head", "2024-06-19").departing("2024-06-20T00:30"))).as("转县委报备")
                .containsExactly("leave-filing-missing boli-40.11");
    }

    @Test
    @Proves("boli-40.11")
    void whatIsFiledBeforeTheHeadHasConsentedIsOutOfOrder() {
        assertThat(broken(deputy().decided("filing.party-committee", "deputy-a", "2024-06-18"))).containsExactly("leave-out-of-order boli-40.11");
        assertThat(broken(deputy().done("filing.party-committee", "clerk", "2024-06-18").done("consent.head", "head", "2024-06-19")
                .departing("2024-06-20T00:30"))).containsExactly("leave-out-of-order boli-40.11");
        assertThat(broken(deputy().done("consent.head", "head", "2024-06-19").decided("filing.party-committee", "clerk", "2024-06-19T10:00"))).isEmpty();
        assertThat(broken(deputy().done("consent.head", "head", "2024-06-19").done("filing.party-committee", "clerk", "2024-06-19T10:00")
                .departing("2024-06-20T00:30"))).isEmpty();
    }

    @Test
    @Proves({"boli-40.12", "boli-40.14"})
    void aDepartmentHeadFirstHasTheLeaderInChargeAgreeThenTheHeadThenItIsFiled() {
        assertThat(departmentHead().steps("2024-06-17")).containsExactly("consent.leader-in-charge", "consent.head", "filing.party-committee");
        assertThat(broken(departmentHead().decided("consent.head", "head", "2024-06-17"))).as("跳过分管副县长直接报县长")
                .containsExactly("leave-out-of-order boli-40.12");
        assertThat(broken(departmentHead().decided("consent.leader-in-charge", "deputy-b", "2024-06-17"))).as("his partner, while he is there")
                .containsExactly("leave-wrong-approver boli-40.12");
        assertThat(broken(departmentHead().decided("consent.leader-in-charge", "education.head", "2024-06-17"))).containsExactly("leave-self-approval boli-40.12");

        Journey agreed = departmentHead().done("consent.leader-in-charge", "deputy-a", "2024-06-17");
        assertThat(broken(agreed.departing("2024-06-20T00:30"))).as("分管副县长已同意，县长未批")
                .containsExactly("leave-consent-missing boli-40.12", "leave-filing-missing boli-40.14");
        agreed.done("consent.head", "head", "2024-06-18");
        assertThat(broken(agreed.departing("2024-06-20T00:30"))).as("县长已批，没有报备登记").containsExactly("leave-filing-missing boli-40.14");
        assertThat(broken(agreed.done("filing.party-committee", "clerk", "2024-06-19").departing("2024-06-20T00:30"))).as("报备在出发前完成即可").isEmpty();
    }

    @Test
    @Proves("boli-40.12")
    void theDirectorOfTheOfficeIsBoundTooAndAUnitUnderTheHeadAsksHimOnce() {
        assertThat(Journey.of("boli", "office-director").on("2024-06-20").steps("2024-06-17")).containsExactly("consent.leader-in-charge", "consent.head", "filing.party-committee");
        assertThat(Journey.of("boli", "audit.head").on("2024-06-20").steps("2024-06-17")).containsExactly("consent.head", "filing.party-committee");
        assertThat(Journey.of("boli", "education.leader").on("2024-06-20").steps("2024-06-17")).as("no head of a unit").isEmpty();
    }

    @Test
    @Proves("boli-40.12")
    void theLeaderInChargeAwayHisPartnerAgreesInHisPlace() {
        Journey away = departmentHead();
        away.directory.away("deputy-a", "2024-06-15", "2024-06-25");

        assertThat(broken(away.decided("consent.leader-in-charge", "deputy-b", "2024-06-17"))).isEmpty();
        away.directory.away("deputy-b", "2024-06-15", "2024-06-25");
        assertThat(broken(away.decided("consent.leader-in-charge", "deputy-c", "2024-06-17"))).containsExactly("leave-approver-away boli-40.12");
    }

    @ParameterizedTest
    @CsvSource({"2024-06-17,", "2024-06-18,", "2024-06-18T23:59,", "2024-06-19,leave-notice-too-short boli-40.13"})
    @Proves("boli-40.13")
    void aDepartmentHeadHasItTwoDaysBefore(String at, @Nullable String breach) {
        Journey agreed = departmentHead().done("consent.leader-in-charge", "deputy-a", "2024-06-17T08:00");

        assertThat(broken(agreed.decided("consent.head", "head", at))).isEqualTo(Journey.oneOrNone(breach));
    }

    @Test
    @Proves("boli-40.13")
    void theTermHoldsForTheLeaderInChargeAsWellAndIsSaidWhenItIsTooLateToAsk() {
        assertThat(broken(departmentHead().decided("consent.leader-in-charge", "deputy-a", "2024-06-19"))).containsExactly("leave-notice-too-short boli-40.13");
        assertThat(broken(departmentHead().submitted("2024-06-19"))).containsExactly("leave-notice-too-short boli-40.13");
        assertThat(broken(departmentHead().submitted("2024-06-18"))).isEmpty();
    }

    @Test
    @Proves("boli-40.15")
    void aDaysWorkInTheCityNeedsNoNoticeButAnExplanationAndALongerOneKeepsTheTerm() {
        Journey day = Journey.of("boli", "education.head").reaching(Reach.OUT_OF_COUNTY).on("2024-06-19").during(afternoonOf("2024-06-19"));

        assertThat(day.steps("2024-06-19T08:00")).containsExactly("consent.leader-in-charge", "consent.head", "filing.party-committee");
        assertThat(broken(day.submitted("2024-06-19T08:00"))).containsExactly("leave-explanation-missing boli-40.15");
        day.explained("接到通知当日开会");
        assertThat(broken(day.submitted("2024-06-19T08:00"))).isEmpty();
        assertThat(broken(day.decided("consent.leader-in-charge", "deputy-a", "2024-06-19T08:30"))).isEmpty();

        Journey course = Journey.of("boli", "education.head").reaching(Reach.OUT_OF_COUNTY).on("2024-06-19", "2024-06-21").explained("培训三天");
        assertThat(broken(course.submitted("2024-06-18T18:00"))).as("超过一日，按常规提前两天").containsExactly("leave-notice-too-short boli-40.13");
        assertThat(broken(course.submitted("2024-06-17"))).isEmpty();
    }

    @Test
    @Proves("boli-40.15")
    void aPrivateDayInTheCityHasNoExemptionAndAnUrgentTripOutOfItHasOne() {
        Journey own = Journey.of("boli", "education.head").reaching(Reach.OUT_OF_COUNTY).purpose(Purpose.PRIVATE).on("2024-06-20").explained("家事");
        assertThat(broken(own.submitted("2024-06-19"))).containsExactly("leave-notice-too-short boli-40.13");

        Journey urgent = departmentHead().urgent();
        assertThat(broken(urgent.submitted("2024-06-19T20:00"))).containsExactly("leave-explanation-missing boli-40.15");
        assertThat(broken(urgent.explained("突发事故赴省处置").submitted("2024-06-19T20:00"))).isEmpty();
        assertThat(broken(deputy().urgent().explained("突发").decided("consent.head", "head", "2024-06-19T23:00"))).isEmpty();
    }

    @Test
    @Proves("boli-5.6")
    void withoutAPartnerNoLeaveIsAskedFor() {
        assertThat(broken(Journey.withoutPairs("boli", "deputy-c").on("2024-06-20").submitted("2024-06-10"))).containsExactly("ab-partner-missing boli-5.6");
    }

    @Test
    @Proves("boli-5.6")
    void bothOfAPairAreWarnedAndGoOnceTheHeadHasNamedWhoMindsTheirWorkAndSaidWhy() {
        Journey second = Journey.of("boli", "deputy-b").on("2024-07-18", "2024-07-20").meeting("deputy-a", "2024-07-15", "2024-07-19", true);

        assertThat(broken(second.submitted("2024-07-10"))).as("提示，不硬拒").isEmpty();
        assertThat(obliged(second.submitted("2024-07-10"))).contains("leave-pair-away boli-5.6");
        assertThat(second.submitted("2024-07-10").obligations()).filteredOn(o -> o.code().equals("leave-pair-away"))
                .allSatisfy(o -> assertThat(o.facts()).containsEntry("from", "2024-07-18").containsEntry("until", "2024-07-20"));
        assertThat(broken(second.decided("consent.head", "head", "2024-07-11"))).contains("cover-pair-away-unminded boli-5.6");

        second.directory.entrusted(Entrustment.Kind.GAP_COVER, "deputy-b", "deputy-c", "boli-5.6", "2024-07-18", "2024-07-21", Duty.PAPERS, Duty.ACTIVITIES)
                .entrusted(Entrustment.Kind.GAP_COVER, "deputy-a", "deputy-c", "boli-5.6", "2024-07-18", "2024-07-21", Duty.PAPERS, Duty.ACTIVITIES);
        assertThat(second.decided("consent.head", "head", "2024-07-11").ruling()).isInstanceOf(Ruling.NeedsException.class);
        second.excepted("两会期间确需同行");
        assertThat(second.grantedRuling(second.decided("consent.head", "head", "2024-07-11"))).isInstanceOf(Ruling.Allowed.class);
        second.done("consent.head", "head", "2024-07-11").done("filing.party-committee", "clerk", "2024-07-12");
        assertThat(second.grantedRuling(second.departing("2024-07-17T20:00"))).isInstanceOf(Ruling.Allowed.class);
    }

    @Test
    @Proves("boli-5.6")
    void aDayLaterTheyDoNotOverlap() {
        Journey after = Journey.of("boli", "deputy-b").on("2024-07-20").meeting("deputy-a", "2024-07-15", "2024-07-19", true);

        assertThat(obliged(after.submitted("2024-07-10"))).noneMatch(o -> o.startsWith("leave-pair-away"));
        assertThat(obliged(Journey.of("boli", "deputy-b").on("2024-07-19").meeting("deputy-a", "2024-07-15", "2024-07-19", false).submitted("2024-07-10")))
                .contains("leave-overlaps-pending boli-5.7");
    }

    @Test
    @Proves("boli-40.17")
    void whoeverIsBackReportsBackAndTheDayAfterTheLastHeIsReminded() {
        Journey deputy = Journey.of("boli", "deputy-a").on("2024-06-20", "2024-06-22");

        assertThat(Return.overdueFrom(deputy.departure().stay())).isEqualTo("2024-06-23");
        assertThat(deputy.returning("2024-06-22T18:00", "2024-06-22T18:30").clauses()).anyMatch(clause -> clause.item().equals("boli-40.17"));
        assertThat(obliged(deputy.returning("2024-06-21T10:00", "2024-06-21T10:05"))).containsExactly("leave-returned-early boli-40.17");
        assertThat(obliged(deputy.returning("2024-06-24T08:00", "2024-06-24T08:05"))).containsExactly("leave-returned-late boli-40.17");
        assertThat(broken(deputy.returning("2024-06-19T10:00", "2024-06-21T10:05"))).containsExactly("leave-return-not-actual boli-40.17");
        assertThat(broken(deputy.returning("2024-06-22T10:00", "2024-06-21T10:05"))).as("not in the future").containsExactly("leave-return-not-actual boli-40.17");
    }

    @Test
    @Proves("boli-40.19")
    void tripsAbroadAreCounted() {
        assertThat(obliged(Journey.of("boli", "deputy-a").abroad("签署合作协议", "task", "budget").on("2024-06-20").submitted("2024-06-10")))
                .contains("leave-overseas-counted boli-40.19");
    }

    private static Stay afternoonOf(String day) {
        LocalDate date = LocalDate.parse(day);
        return new Stay(new HalfDay(date, Half.AFTERNOON), new HalfDay(date, Half.AFTERNOON));
    }
}
