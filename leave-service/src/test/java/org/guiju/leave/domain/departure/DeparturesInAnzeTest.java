package org.guiju.leave.domain.departure;

import org.guiju.leave.domain.journey.Purpose;
import org.guiju.leave.domain.journey.Reach;
import org.guiju.leave.domain.journey.Setting;
import org.guiju.leave.domain.returning.Return;
import org.guiju.regulation.Proves;
import org.guiju.regulation.posts.Duty;
import org.guiju.regulation.posts.Entrustment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guiju.leave.domain.departure.Journey.broken;
import static org.guiju.leave.domain.departure.Journey.obliged;

/** Anze: the head gives leave, for a department head together with the deputy in charge; vacations count wherever they are spent. */
class DeparturesInAnzeTest {

    @Test
    @Proves("anze-43.5")
    void aMeetingInLinfenCityIsOutOfTheCountyAndLeavingWithoutLeaveIsRecorded() {
        Journey deputy = Journey.of("anze", "deputy-a").reaching(Reach.OUT_OF_COUNTY).on("2024-05-14");

        assertThat(broken(deputy.departing("2024-05-13T20:00"))).contains("leave-consent-missing anze-43.5");
        assertThat(broken(deputy.submitted("2024-05-14T10:00"))).as("未请假即出发").containsExactly("leave-after-departure anze-43.5");
        assertThat(obliged(deputy.afterwards().submitted("2024-05-14T10:00"))).contains("leave-recorded-afterwards anze-43.5");
    }

    @Test
    @Proves("anze-43.5")
    void theDirectorOfTheOfficeHasHisVacationFromTheHeadWhereverHeSpendsIt() {
        Journey director = Journey.of("anze", "office-director").purpose(Purpose.VACATION).reaching(Reach.WITHIN_COUNTY).on("2024-07-22", "2024-07-26");

        assertThat(director.steps("2024-07-15")).containsExactly("consent.head", "filing.by-provisions");
        assertThat(broken(director.decided("consent.head", "executive-deputy", "2024-07-15"))).containsExactly("leave-wrong-approver anze-43.5");
        assertThat(broken(director.decided("consent.head", "head", "2024-07-15"))).isEmpty();
        assertThat(Journey.of("anze", "office-director").reaching(Reach.WITHIN_COUNTY).on("2024-07-22").steps("2024-07-15")).as("a trip within the county").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-05-13T23:59,", "2024-05-14T00:00,leave-after-departure anze-43.5", "2024-05-15T09:00,leave-after-departure anze-43.5"})
    @Proves("anze-43.5")
    void leaveIsGivenBeforeTheDepartureAndNotAfter(String at, @Nullable String breach) {
        assertThat(broken(Journey.of("anze", "deputy-a").on("2024-05-14", "2024-05-16").decided("consent.head", "head", at)))
                .isEqualTo(Journey.oneOrNone(breach));
    }

    @Test
    @Proves("anze-43.6")
    void aDepartmentHeadNeedsBothTheDeputyInChargeAndTheHeadInWhicheverOrderTheyAnswer() {
        Journey one = Journey.of("anze", "education.head").on("2024-06-05").done("consent.deputy-in-charge", "deputy-a", "2024-06-03")
                .done("filing.by-provisions", "clerk", "2024-06-04");
        assertThat(one.steps("2024-06-01")).containsExactly("consent.deputy-in-charge", "consent.head", "filing.by-provisions");
        assertThat(broken(one.departing("2024-06-04T20:00"))).as("分管副县长已同意，县长未批").containsExactly("leave-consent-missing anze-43.6");
        assertThat(one.departing("2024-06-04T20:00").breaches().getFirst().facts()).containsEntry("to", "县长");

        Journey other = Journey.of("anze", "education.head").on("2024-06-05").done("filing.by-provisions", "clerk", "2024-06-04");
        assertThat(broken(other.decided("consent.head", "head", "2024-06-03"))).as("县长直接同意").isEmpty();
        other.done("consent.head", "head", "2024-06-03");
        assertThat(broken(other.departing("2024-06-04T20:00"))).as("分管副县长未见").containsExactly("leave-consent-missing anze-43.6");
        assertThat(other.departing("2024-06-04T20:00").breaches().getFirst().facts()).containsEntry("to", "分管副县长");
        assertThat(broken(other.done("consent.deputy-in-charge", "deputy-a", "2024-06-04").departing("2024-06-04T20:00"))).isEmpty();
    }

    @Test
    @Proves("anze-43.6")
    void whereNoDeputyIsInChargeOnlyTheHeadIsAsked() {
        assertThat(Journey.of("anze", "audit.head").on("2024-06-05").steps("2024-06-01")).containsExactly("consent.head", "filing.by-provisions");

        Journey letters = Journey.of("anze", "letters.head").on("2024-06-05");
        assertThat(letters.steps("2024-06-01")).as("分管的是政府办主任").containsExactly("consent.head", "filing.by-provisions");
    }

    @Test
    @Proves("anze-43.6")
    void theDeputyInChargeAwayHisPartnerAnswersAndWithBothAwayItWaits() {
        Journey away = Journey.of("anze", "education.head").on("2024-06-05");
        away.directory.away("deputy-a", "2024-06-01", "2024-06-10");
        assertThat(broken(away.decided("consent.deputy-in-charge", "deputy-b", "2024-06-03"))).isEmpty();

        away.directory.away("deputy-b", "2024-06-01", "2024-06-10");
        assertThat(broken(away.decided("consent.deputy-in-charge", "deputy-b", "2024-06-03"))).containsExactly("leave-approver-away anze-43.6");
        away.directory.entrusted(Entrustment.Kind.GAP_COVER, "deputy-a", "deputy-c", "anze-5.10", "2024-06-01", "2024-06-10", Duty.PAPERS);
        assertThat(broken(away.decided("consent.deputy-in-charge", "deputy-c", "2024-06-03"))).isEmpty();
    }

    @Test
    @Proves("anze-43.7")
    void itIsFiledAsOtherProvisionsSayAndUntilThatIsSettledWithWhomIsWrittenDown() {
        Journey deputy = Journey.of("anze", "deputy-a").on("2024-05-14");

        assertThat(broken(deputy.decided("filing.by-provisions", "clerk", "2024-05-13"))).containsExactly("leave-filed-with-unsaid anze-43.7");
        assertThat(broken(deputy.decided("filing.by-provisions", "clerk", "2024-05-13", "县委办公室", null))).isEmpty();
        assertThat(broken(deputy.done("consent.head", "head", "2024-05-12").departing("2024-05-13T20:00"))).containsExactly("leave-filing-missing anze-43.7");

        deputy.settled("anze-43.7.deputy", "party-committee");
        assertThat(deputy.steps("2024-05-12")).containsExactly("consent.head", "filing.party-committee");
        assertThat(deputy.rules.settings()).extracting(Setting::use).containsOnly(Setting.Use.FILED_WITH);
    }

    @Test
    @Proves("anze-43.8")
    void threeDaysAfterTheLeaveHasEndedHeIsStillReminded() {
        Journey deputy = Journey.of("anze", "deputy-a").purpose(Purpose.VACATION).on("2024-07-22", "2024-07-26");

        assertThat(Return.overdueFrom(deputy.departure().stay())).isEqualTo("2024-07-27").isBefore("2024-07-29");
        assertThat(obliged(deputy.returning("2024-07-29T08:00", "2024-07-29T08:10"))).containsExactly("leave-returned-late anze-43.8");
        assertThat(obliged(deputy.returning("2024-07-26T17:00", "2024-07-26T17:10"))).isEmpty();
    }

    @Test
    @Proves("anze-43.10")
    void tripsAbroadAreCounted() {
        assertThat(obliged(Journey.of("anze", "deputy-a").abroad("签署合作协议", "task", "budget").on("2024-05-14").submitted("2024-05-01")))
                .contains("leave-overseas-counted anze-43.10");
    }

    @Test
    @Proves("anze-5.9")
    void whoHasNoPartnerOnRecordDoesNotGetAsFarAsAnApproval() {
        Journey deputy = Journey.withoutPairs("anze", "deputy-c").on("2024-05-14");

        assertThat(broken(deputy.submitted("2024-05-10"))).containsExactly("ab-partner-missing anze-5.9");
        deputy.directory.pair("deputy-c", "deputy-d", "anze-5.9");
        assertThat(broken(deputy.submitted("2024-05-10"))).isEmpty();
        assertThat(broken(Journey.withoutPairs("anze", "office-director").on("2024-05-14").submitted("2024-05-10"))).as("凡有分管领域的领导")
                .containsExactly("ab-partner-missing anze-5.9");
        assertThat(broken(Journey.withoutPairs("anze", "deputy-c").reaching(Reach.WITHIN_COUNTY).on("2024-05-14").submitted("2024-05-10"))).as("no absence").isEmpty();
    }

    @Test
    @Proves("anze-5.9")
    void nobodyButThePartnerIsProposedToStandIn() {
        assertThat(broken(Journey.of("anze", "deputy-a").on("2024-05-14").standIn("deputy-b").submitted("2024-05-10"))).isEmpty();
        assertThat(broken(Journey.of("anze", "deputy-a").on("2024-05-14").standIn("deputy-c").submitted("2024-05-10"))).containsExactly("leave-stand-in-not-partner anze-5.9");
        assertThat(broken(Journey.of("anze", "deputy-a").on("2024-05-14").standIn("deputy-a").submitted("2024-05-10"))).containsExactly("leave-stand-in-oneself anze-5.9");
    }
}
