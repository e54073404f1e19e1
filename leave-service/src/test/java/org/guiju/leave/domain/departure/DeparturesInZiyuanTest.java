package org.guiju.leave.domain.departure;

import org.guiju.leave.domain.journey.Reach;
import org.guiju.leave.domain.journey.Setting;
import org.guiju.leave.domain.returning.Return;
import org.guiju.regulation.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guiju.leave.domain.departure.Journey.broken;
import static org.guiju.leave.domain.departure.Journey.obliged;

/** Ziyuan: leaders ask the head, heads of units whoever the government has settled, and three are informed of the latter. */
class DeparturesInZiyuanTest {

    private static Journey township() {
        return Journey.of("ziyuan", "township.head").on("2024-09-05").settled("ziyuan-42.7.township-head", "deputy-in-charge", "head");
    }

    @Test
    @Proves("ziyuan-42.6")
    void aDeputyAsksTheHeadBeforeLeavingTheCounty() {
        Journey deputy = Journey.of("ziyuan", "deputy-a").on("2024-06-14");

        assertThat(deputy.steps("2024-06-13")).containsExactly("consent.head");
        assertThat(broken(deputy.departing("2024-06-14T00:30"))).containsExactly("leave-consent-missing ziyuan-42.6");
        assertThat(broken(deputy.decided("consent.head", "executive-deputy", "2024-06-13"))).containsExactly("leave-wrong-approver ziyuan-42.6");
        assertThat(broken(deputy.decided("consent.head", "deputy-a", "2024-06-13"))).containsExactly("leave-self-approval ziyuan-42.6");
        assertThat(broken(deputy.decided("consent.head", "head", "2024-06-13"))).isEmpty();
        assertThat(broken(deputy.done("consent.head", "head", "2024-06-13").departing("2024-06-14T00:30"))).isEmpty();
    }

    @Test
    @Proves("ziyuan-42.6")
    void whatIsAskedForTheDayAfterIsNoLeaveBeforehandAndIsRecordedAsSuch() {
        Journey gone = Journey.of("ziyuan", "deputy-a").on("2024-06-14", "2024-06-16");

        assertThat(broken(gone.submitted("2024-06-15"))).containsExactly("leave-after-departure ziyuan-42.6");
        assertThat(broken(gone.decided("consent.head", "head", "2024-06-15"))).containsExactly("leave-after-departure ziyuan-42.6");
        gone.afterwards();
        assertThat(broken(gone.submitted("2024-06-15"))).isEmpty();
        assertThat(obliged(gone.submitted("2024-06-15"))).contains("leave-recorded-afterwards ziyuan-42.6");
        gone.done("consent.head", "head", "2024-06-15");
        assertThat(broken(gone.departing("2024-06-15T10:00"))).isEmpty();
        assertThat(obliged(gone.departing("2024-06-15T10:00"))).contains("leave-recorded-afterwards ziyuan-42.6");
    }

    @Test
    @Proves("ziyuan-42.6")
    void withinTheCountyNothingIsAskedOfALeader() {
        Journey within = Journey.of("ziyuan", "deputy-a").reaching(Reach.WITHIN_COUNTY).on("2024-06-14");

        assertThat(within.steps("2024-06-13")).isEmpty();
        assertThat(broken(within.departing("2024-06-14T00:30"))).isEmpty();
        assertThat(Journey.of("ziyuan", "deputy-a").reaching(Reach.OUT_OF_COUNTY).on("2024-06-14").steps("2024-06-13")).as("桂林市区不在县内")
                .containsExactly("consent.head");
    }

    @Test
    @Proves("ziyuan-42.6")
    void theHeadNeverGivesHimselfLeaveAndNobodyBeneathHimDoes() {
        Journey head = Journey.of("ziyuan", "head").on("2024-06-14");

        assertThat(broken(head.submitted("2024-06-10"))).containsExactly("leave-approver-not-configured ziyuan-42.6");
        assertThat(head.submitted("2024-06-10").breaches().getFirst().facts()).containsEntry("setting", "ziyuan-42.6.head");
        assertThat(broken(head.settled("ziyuan-42.6.head", "executive-deputy").submitted("2024-06-10")))
                .containsExactly("leave-approver-beneath-head ziyuan-42.6");
        head.settled("ziyuan-42.6.head", "upper-government");
        assertThat(broken(head.submitted("2024-06-10"))).isEmpty();
        assertThat(head.steps("2024-06-10")).containsExactly("consent.upper-government");
        assertThat(broken(head.decided("consent.upper-government", "head", "2024-06-10"))).containsExactly("leave-self-approval ziyuan-42.6");
        assertThat(broken(head.decided("consent.upper-government", "clerk", "2024-06-10"))).isEmpty();
    }

    @Test
    @Proves("ziyuan-42.6")
    void furtherConsentByOtherProvisionsIsSaidUntilItIsSettledAndAskedForThen() {
        Journey deputy = Journey.of("ziyuan", "deputy-a").on("2024-06-14");

        assertThat(obliged(deputy.submitted("2024-06-13"))).contains("leave-further-approval ziyuan-42.6");
        deputy.settled("ziyuan-42.6.deputy", "party-committee");
        assertThat(deputy.steps("2024-06-13")).containsExactly("consent.head", "consent.party-committee");
        assertThat(Journey.of("ziyuan", "deputy-a").on("2024-06-14").settled("ziyuan-42.6.deputy").steps("2024-06-13")).as("the provisions ask for nobody")
                .containsExactly("consent.head");
        assertThat(deputy.rules.settings()).extracting(Setting::name).containsExactly("ziyuan-42.6.head", "ziyuan-42.6.deputy",
                "ziyuan-42.7.township-head", "ziyuan-42.7.department-head", "ziyuan-42.7.department-acting-head");
        assertThat(deputy.rules.settings()).extracting(Setting::use).startsWith(Setting.Use.APPROVERS, Setting.Use.FURTHER_APPROVERS);
    }

    @Test
    @Proves("ziyuan-42.7")
    void whoeverIsInChargeOfADepartmentIsBoundAsItsHeadAndAnotherDeputyOfItIsNot() {
        Journey acting = Journey.of("ziyuan", "education.leader").inChargeOfTheUnit().on("2024-09-05");

        assertThat(broken(acting.departing("2024-09-05T00:30"))).as("未办手续登记外出").contains("leave-approver-not-configured ziyuan-42.7");
        acting.settled("ziyuan-42.7.department-acting-head", "deputy-in-charge");
        assertThat(broken(acting.departing("2024-09-05T00:30"))).contains("leave-consent-missing ziyuan-42.7");

        Journey other = Journey.of("ziyuan", "education.leader").on("2024-09-05");
        assertThat(broken(other.departing("2024-09-05T00:30"))).as("不主持工作的，由部门内部办理").isEmpty();
        assertThat(obliged(other.submitted("2024-09-04"))).anyMatch(o -> o.startsWith("leave-inside-the-unit"));
    }

    @Test
    @Proves("ziyuan-42.7")
    void aMissingSettingIsNamedAndNotGuessed() {
        Journey unsettled = Journey.of("ziyuan", "township.head").on("2024-09-05");

        assertThat(broken(unsettled.submitted("2024-09-01"))).containsExactly("leave-approver-not-configured ziyuan-42.7");
        assertThat(unsettled.submitted("2024-09-01").breaches().getFirst().facts()).containsEntry("setting", "ziyuan-42.7.township-head");
        assertThat(township().steps("2024-09-01")).startsWith("consent.deputy-in-charge", "consent.head");
    }

    @Test
    @Proves("ziyuan-42.8")
    void theOfficeInformsThreeAndItIsNotSettledBefore() {
        Journey settled = township().done("consent.deputy-in-charge", "deputy-b", "2024-09-02").done("consent.head", "head", "2024-09-03");

        assertThat(settled.steps("2024-09-01")).containsExactly("consent.deputy-in-charge", "consent.head", "notice.head", "notice.leader-in-charge",
                "notice.office-director");
        assertThat(settled.procedure("2024-09-01").step("notice.leader-in-charge").orElseThrow().addressee())
                .isInstanceOfSatisfying(Addressee.Posts.class, posts -> assertThat(posts.anyOf()).extracting(Object::toString).containsExactly("deputy-b"));
        assertThat(broken(township().decided("notice.head", "clerk", "2024-09-03"))).as("before all consents").contains("leave-out-of-order ziyuan-42.8");
        assertThat(broken(settled.decided("notice.head", "township.head", "2024-09-03"))).as("by the office, not by the traveller")
                .containsExactly("leave-recorded-by-other ziyuan-42.8");
        settled.done("notice.head", "clerk", "2024-09-03T10:00").done("notice.office-director", "clerk", "2024-09-03T10:00");
        assertThat(broken(settled.departing("2024-09-05T00:30"))).as("分管副县长未收到").containsExactly("leave-notice-missing ziyuan-42.8");
        assertThat(broken(settled.done("notice.leader-in-charge", "clerk", "2024-09-03T10:00").departing("2024-09-05T00:30"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"deputy-a", "head", "township.head", "education.head"})
    @Proves("ziyuan-42.9")
    void whoeverIsBackReportsBack(String who) {
        Journey back = Journey.of("ziyuan", who).on("2024-06-14", "2024-06-15");

        assertThat(back.returning("2024-06-15T18:00", "2024-06-15T19:00").clauses()).extracting(c -> c.item()).containsExactly("ziyuan-42.9");
        assertThat(Return.overdueFrom(back.departure().stay())).isEqualTo("2024-06-16");
    }

    @Test
    @Proves("ziyuan-42.9")
    void nobodyButHimselfOrTheOfficeRecordsAReturn() {
        Journey back = Journey.of("ziyuan", "deputy-a").on("2024-06-14", "2024-06-15");

        assertThat(broken(back.returningBy("deputy-b", "2024-06-15T18:00", "2024-06-15T19:00"))).containsExactly("leave-returned-by-other ziyuan-42.9");
        assertThat(broken(back.returningBy("clerk", "2024-06-15T18:00", "2024-06-15T19:00"))).isEmpty();
    }

    @Test
    @Proves("ziyuan-42.10")
    void groupsAbroadAreCounted() {
        assertThat(obliged(Journey.of("ziyuan", "deputy-a").abroad("招商签约", "task", "budget").on("2024-06-14").submitted("2024-06-01")))
                .contains("leave-overseas-counted ziyuan-42.10");
    }
}
