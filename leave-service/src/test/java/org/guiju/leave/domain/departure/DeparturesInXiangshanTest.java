package org.guiju.leave.domain.departure;

import org.guiju.leave.domain.journey.Purpose;
import org.guiju.leave.domain.journey.Reach;
import org.guiju.leave.domain.returning.Return;
import org.guiju.regulation.Proves;
import org.guiju.regulation.posts.Duty;
import org.guiju.regulation.posts.Entrustment;
import org.guiju.regulation.posts.PostId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guiju.leave.domain.departure.Journey.at;
import static org.guiju.leave.domain.departure.Journey.broken;
import static org.guiju.leave.domain.departure.Journey.obliged;

/** Xiangshan: who leaves the city reports to the district head, who acknowledges it, and the other leaders are informed. */
class DeparturesInXiangshanTest {

    @Test
    @Proves("xiangshan-54.1")
    void aReportIsCompleteOnceTheHeadHasAgreedAndThatIsBeforeTheDeparture() {
        Journey deputy = Journey.of("xiangshan", "deputy-a").on("2022-07-11");

        assertThat(broken(deputy.decided("consent.head", "executive-deputy", "2022-07-08"))).containsExactly("leave-wrong-approver xiangshan-54.1");
        assertThat(broken(deputy.decided("consent.head", "head", "2022-07-08"))).isEmpty();
        assertThat(broken(deputy.decided("consent.head", "head", "2022-07-11T00:00"))).containsExactly("leave-after-departure xiangshan-54.1");
        assertThat(broken(deputy.refusedBy("consent.head", "head", "2022-07-08").departing("2022-07-10T20:00"))).contains("leave-consent-refused xiangshan-54.1");
    }

    @Test
    @Proves("xiangshan-54.1")
    void anotherDistrictOfTheSameCityTakesNoReport() {
        Journey within = Journey.of("xiangshan", "deputy-a").reaching(Reach.OUT_OF_COUNTY).on("2022-07-11");

        assertThat(within.steps("2022-07-08")).isEmpty();
        assertThat(broken(within.departing("2022-07-10T20:00"))).isEmpty();
        assertThat(within.rules.isAbsence(within.departure())).as("但AB角可启动").isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"deputy-a", "executive-deputy", "researcher", "office-director", "urban-management-commissioner"})
    @Proves("xiangshan-54.1")
    void theyAllReportToTheHead(String who) {
        assertThat(Journey.of("xiangshan", who).on("2022-07-11").steps("2022-07-08")).startsWith("consent.head");
    }

    @Test
    @Proves("xiangshan-54.2")
    void theOtherLeadersAreInformedByTheOfficeAndTheHeadIsNotToldTwice() {
        Journey deputy = Journey.of("xiangshan", "deputy-a").on("2022-07-11");

        assertThat(deputy.steps("2022-07-08")).containsExactlyInAnyOrder("consent.head", "notice.executive-deputy", "notice.deputy-b", "notice.deputy-c",
                "notice.deputy-d");
        assertThat(broken(deputy.decided("notice.deputy-b", "clerk", "2022-07-08"))).as("not before the head has agreed").contains("leave-out-of-order xiangshan-54.2");
        deputy.done("consent.head", "head", "2022-07-08");
        assertThat(broken(deputy.departing("2022-07-10T20:00"))).containsExactly("leave-notice-missing xiangshan-54.2");
        for (String other : new String[] {"executive-deputy", "deputy-b", "deputy-c", "deputy-d"}) {
            deputy.done("notice." + other, "clerk", "2022-07-08T10:00");
        }
        assertThat(broken(deputy.departing("2022-07-10T20:00"))).isEmpty();
    }

    @Test
    @Proves("xiangshan-54.3")
    void headsOfUnitsGoThroughAProcedureWhoseApproverTheDistrictSettles() {
        Journey township = Journey.of("xiangshan", "township.head").on("2022-07-11");
        assertThat(broken(township.departing("2022-07-10T20:00"))).containsExactly("leave-approver-not-configured xiangshan-54.3");
        assertThat(township.submitted("2022-07-08").breaches().getFirst().facts()).containsEntry("setting", "xiangshan-54.3.township-head");
        township.settled("xiangshan-54.3.township-head", "head");
        assertThat(broken(township.departing("2022-07-10T20:00"))).as("二塘乡乡长离市未办手续").containsExactly("leave-consent-missing xiangshan-54.3");
        assertThat(broken(township.done("consent.head", "head", "2022-07-08").departing("2022-07-10T20:00"))).isEmpty();

        Journey acting = Journey.of("xiangshan", "education.leader").inChargeOfTheUnit().on("2022-07-11").settled("xiangshan-54.3.department-acting-head", "leader-in-charge", "head");
        assertThat(acting.steps("2022-07-08")).containsExactly("consent.leader-in-charge", "consent.head");
    }

    @Test
    @Proves("xiangshan-54.4")
    void whoeverIsBackReportsBack() {
        for (String who : new String[] {"deputy-a", "researcher", "office-director", "township.head", "education.head", "urban-management-commissioner"}) {
            assertThat(Journey.of("xiangshan", who).on("2022-07-11").returning("2022-07-11T20:00", "2022-07-11T20:30").clauses())
                    .extracting(c -> c.item()).containsExactly("xiangshan-54.4");
        }
        assertThat(Return.overdueFrom(Journey.of("xiangshan", "deputy-a").on("2022-07-11").departure().stay())).isEqualTo("2022-07-12");
    }

    @Test
    @Proves("xiangshan-59.2")
    void tripsAbroadAreCounted() {
        assertThat(obliged(Journey.of("xiangshan", "deputy-a").abroad("招商签约", "task", "budget").on("2022-07-11").submitted("2022-07-01")))
                .contains("leave-overseas-counted xiangshan-59.2");
    }

    @Test
    @Proves("xiangshan-10.2")
    void thePartnerStandsInFromTheDistrictBorderOnAndNobodyElseUnlessTheHeadNamesHim() {
        Journey study = Journey.of("xiangshan", "deputy-a").purpose(Purpose.STUDY).on("2022-06-13", "2022-06-17");
        assertThat(broken(study.standIn("deputy-b").submitted("2022-06-10"))).isEmpty();
        assertThat(broken(study.standIn("deputy-c").submitted("2022-06-10"))).containsExactly("leave-stand-in-not-partner xiangshan-10.2");
        study.directory.entrusted(Entrustment.Kind.GAP_COVER, "deputy-a", "deputy-c", "xiangshan-10.1", "2022-06-13", "2022-06-18", Duty.PAPERS);
        assertThat(broken(study.submitted("2022-06-10"))).as("区长另行指定并留痕").isEmpty();

        study.directory.away("deputy-a", "2022-06-13", "2022-06-18");
        assertThat(study.directory.snapshot().coverage(PostId.of("deputy-a"), at("2022-06-14")).person()).hasValueSatisfying(p -> assertThat(p.value()).isEqualTo("deputy-b"));
        assertThat(study.directory.snapshot().coverage(PostId.of("deputy-a"), at("2022-06-18")).person()).hasValueSatisfying(p -> assertThat(p.value()).isEqualTo("deputy-a"));
    }

    @Test
    @Proves("xiangshan-10.2")
    void theSecondOfAPairIsWarnedAndGoesOnceTheHeadHasNamedWhoMindsTheirWork() {
        Journey second = Journey.of("xiangshan", "deputy-b").on("2022-06-16", "2022-06-18").meeting("deputy-a", "2022-06-13", "2022-06-17", true);

        assertThat(broken(second.submitted("2022-06-10"))).as("不是禁令").isEmpty();
        assertThat(obliged(second.submitted("2022-06-10"))).contains("leave-pair-away xiangshan-10.1");
        assertThat(second.submitted("2022-06-10").clauses()).as("because his work would go to the partner").anyMatch(c -> c.item().equals("xiangshan-10.2"));
        assertThat(broken(second.decided("consent.head", "head", "2022-06-10"))).containsExactly("cover-pair-away-unminded xiangshan-10.1");
        second.directory.entrusted(Entrustment.Kind.GAP_COVER, "deputy-b", "deputy-c", "xiangshan-10.1", "2022-06-16", "2022-06-19", Duty.PAPERS, Duty.ACTIVITIES)
                .entrusted(Entrustment.Kind.GAP_COVER, "deputy-a", "deputy-c", "xiangshan-10.1", "2022-06-16", "2022-06-19", Duty.PAPERS, Duty.ACTIVITIES);
        assertThat(broken(second.decided("consent.head", "head", "2022-06-10"))).isEmpty();
    }
}
