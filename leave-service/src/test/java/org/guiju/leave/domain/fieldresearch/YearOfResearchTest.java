package org.guiju.leave.domain.fieldresearch;

import java.util.Optional;

import org.guiju.leave.domain.ledger.Act;
import org.guiju.leave.domain.ledger.Hand;
import org.guiju.leave.domain.ledger.Leader;
import org.guiju.regulation.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guiju.leave.domain.fieldresearch.ALedger.codes;
import static org.guiju.leave.domain.fieldresearch.ALedger.deputy;
import static org.guiju.leave.domain.fieldresearch.ALedger.fact;
import static org.guiju.leave.domain.fieldresearch.ALedger.items;
import static org.guiju.leave.domain.fieldresearch.ALedger.leader;
import static org.guiju.leave.domain.fieldresearch.ALedger.plan;
import static org.guiju.leave.domain.fieldresearch.ALedger.planned;
import static org.guiju.leave.domain.fieldresearch.ALedger.stop;

/** How a leader's year of field research is reckoned. */
class YearOfResearchTest {

    private static final Leader B = deputy("deputy-b");
    private static final Leader C = deputy("deputy-c");

    @ParameterizedTest
    @CsvSource({"boli, 2024, 39, false, 1", "boli, 2024, 40, true, 0", "boli, 2024, 41, true, 0",
        "ziyang, 2018, 59, false, 1", "ziyang, 2018, 60, true, 0", "ziyang, 2018, 61, true, 0"})
    @Proves({"boli-38.5", "ziyang-29.1"})
    void theTargetIsMetByDistinctDays(String government, int year, int days, boolean met, int left) {
        Reckoned reckoned = ALedger.of(government).days(B, year + "-02-01", days).days(C, year + "-06-01", 70).year(B, year + "-12-31");

        assertThat(reckoned.days()).isEqualTo(days);
        assertThat(reckoned.met()).isEqualTo(met);
        assertThat(reckoned.left()).isEqualTo(left);
        assertThat(codes(reckoned).contains("research-days-short")).isEqualTo(!met);
        if (!met) {
            assertThat(fact(reckoned, "research-days-short", "left")).isEqualTo(1);
        }
    }

    @Test
    @Proves("boli-38.5")
    void twoTownshipsOnOneDayAreOneDayAndARestDayCounts() {
        Reckoned reckoned = ALedger.of("boli").days(C, "2024-03-01", 38)
                .trip(C, Activity.FIELD_VISIT, stop("2024-10-01", "甲乡"), stop("2024-10-01", "乙乡"))
                .year(C, "2024-12-31");

        assertThat(reckoned.days()).as("国庆节也算，一日两乡只算一天").isEqualTo(39);
        assertThat(reckoned.met()).isFalse();
        assertThat(reckoned.stops()).isEqualTo(40);
    }

    @Test
    @Proves("boli-38.5")
    void theQuarterIsToldHowManyDaysAreLeft() {
        Reckoned reckoned = ALedger.of("boli").days(B, "2024-05-01", 20).days(B, "2024-10-01", 5).year(B, "2024-09-30");

        assertThat(reckoned.days()).as("what comes after the day is not counted yet").isEqualTo(20);
        assertThat(fact(reckoned, "research-days-short", "left")).isEqualTo(20);
    }

    @Test
    @Proves("ziyang-29.1")
    void aForenoonAndAnAfternoonInTwoCountiesAreOneDay() {
        Reckoned reckoned = ALedger.of("ziyang").trip(B, Activity.FIELD_VISIT, stop("2018-05-16", "安岳县"))
                .trip(B, Activity.FIELD_VISIT, stop("2018-05-16", "乐至县")).year(B, "2018-12-31");

        assertThat(reckoned.days()).isEqualTo(1);
        assertThat(reckoned.trips()).isEqualTo(2);
    }

    @Test
    @Proves("ziyang-29.1")
    void departmentHeadsAreHeldToItOnlyWhereTheGovernmentHasExtendedIt() {
        Leader head = leader("finance.head", "department-head");
        ALedger ledger = ALedger.of("ziyang").days(head, "2018-02-01", 12);

        assertThat(ledger.year(head, "2018-12-31").target()).isEmpty();
        assertThat(ledger.year(head, "2018-12-31", "department-head").target()).hasValue(60);
        assertThat(ALedger.of("boli").year(head, "2024-12-31", "department-head").target()).as("勃利的规则不能扩").isEmpty();
    }

    @Test
    @Proves("boli-38.5")
    void whatIsPlannedOrCalledOffAndMeetingsAndEventsDoNotCount() {
        Act act = new Act("call-off", java.time.Instant.EPOCH, new Hand("clerk", "文书", Optional.empty(), Optional.empty()));
        Reckoned reckoned = ALedger.of("boli")
                .with(planned(B, plan(Activity.FIELD_VISIT, stop("2024-04-01", "甲乡"))))
                .with(planned(B, plan(Activity.FIELD_VISIT, stop("2024-04-02", "甲乡"))).calledOff("大雨", act))
                .trip(B, Activity.MEETING, stop("2024-04-03", "甲乡")).trip(B, Activity.EVENT, stop("2024-04-04", "甲乡"))
                .trip(B, Activity.STAY_IN, stop("2024-04-05", "甲乡")).year(B, "2024-12-31");

        assertThat(reckoned.days()).isEqualTo(1);
        assertThat(reckoned.unrecorded()).isEqualTo(1);
        assertThat(codes(reckoned)).contains("research-plans-unrecorded");
    }

    @Test
    @Proves("boli-38.4")
    void nobodyWhoChairsNoTopicHasMetTheYear() {
        assertThat(fact(ALedger.of("boli").year(B, "2024-12-31"), "research-topics-short", "min")).isEqualTo(1);
        assertThat(codes(ALedger.of("boli").topic(C, 2024, "别人的课题").topic(B, 2023, "上年的课题").year(B, "2024-12-31")))
                .contains("research-topics-short");
        assertThat(codes(ALedger.of("boli").topic(B, 2024, "黑土地保护").year(B, "2024-12-31"))).doesNotContain("research-topics-short");
    }

    @Test
    @Proves("boli-38.6")
    void aLeaderWithoutAContactPointIsRemindedToHaveOne() {
        assertThat(codes(ALedger.of("boli").year(C, "2024-12-31"))).contains("research-contact-point-missing");
        assertThat(codes(ALedger.of("boli").contactPoint(C, "某村", "2025-01-01").year(C, "2024-12-31"))).as("from the day after on")
                .contains("research-contact-point-missing");
        Reckoned with = ALedger.of("boli").contactPoint(C, "某村", "2024-12-31")
                .trip(C, Activity.STAY_IN, stop("2024-12-31", "某村")).year(C, "2024-12-31");
        assertThat(codes(with)).doesNotContain("research-contact-point-missing");
        assertThat(with.stays()).isEqualTo(1);
    }

    @Test
    @Proves("boli-38.7")
    void specialTopicResearchIsCountedWithoutANumber() {
        Reckoned none = ALedger.of("boli").year(B, "2024-12-31");
        Reckoned two = ALedger.of("boli").trip(B, Activity.SPECIAL_TOPIC, stop("2024-03-01", "某厂"))
                .trip(B, Activity.SPECIAL_TOPIC, stop("2024-03-02", "某厂")).year(B, "2024-12-31");

        assertThat(codes(none)).doesNotContain("research-specials-short");
        assertThat(items(none)).contains("boli-38.7");
        assertThat(two.specials()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"anze", "xiangshan", "ziyuan"})
    @Proves({"anze-41.1", "xiangshan-63.1", "ziyuan-40.1"})
    void withoutANumberInTheTextTheDaysAreCountedAndNothingIsMissed(String government) {
        Reckoned reckoned = ALedger.of(government).days(B, "2024-03-01", 3).year(B, "2024-12-31");

        assertThat(reckoned.days()).isEqualTo(3);
        assertThat(reckoned.target()).isEmpty();
        assertThat(reckoned.met()).isTrue();
        assertThat(codes(reckoned)).isEmpty();
        assertThat(items(reckoned)).contains(government.equals("anze") ? "anze-41.1" : government.equals("xiangshan")
                ? "xiangshan-63.1" : "ziyuan-40.1");
    }

    @ParameterizedTest
    @CsvSource({"anze, CONTENTIOUS, 1", "boli, COMPLEX, 1", "boli, GRASSROOTS, 0", "ziyuan, GRASSROOTS, 1", "ziyuan, CONTENTIOUS, 0",
        "xiangshan, DIFFICULT, 0"})
    @Proves({"anze-41.1", "boli-38.2", "ziyuan-40.1"})
    void placesTheTextWantsFirstAreCountedApart(String government, Setting setting, int preferred) {
        Reckoned reckoned = ALedger.of(government).trip(B, Activity.FIELD_VISIT, stop("2024-03-01", "甲", setting), stop("2024-03-01", "乙"))
                .year(B, "2024-12-31");

        assertThat(reckoned.stops()).isEqualTo(2);
        assertThat(reckoned.preferred()).isEqualTo(preferred);
    }

    @ParameterizedTest
    @CsvSource({"head, true", "executive-deputy, true", "deputy, true", "department-head, true", "department-leader, true",
        "department, false"})
    @Proves("ziyuan-40.1")
    void inZiyuanTheHeadsAndLeadersOfDepartmentsAreOnTheLedgerToo(String kind, boolean asked) {
        assertThat(ALedger.rules("ziyuan").research().orElseThrow().days().getFirst().who().contains(kind)).isEqualTo(asked);
    }

    @Test
    @Proves({"ziyuan-40.2", "xiangshan-63.1"})
    void problemsThatAreStillOpenAreRemindedOfWhereTheTextFollowsThem() {
        Act act = new Act("add-problem", java.time.Instant.EPOCH, new Hand("clerk", "文书", Optional.empty(), Optional.empty()));
        Trip trip = planned(B, plan(Activity.FIELD_VISIT, stop("2024-03-01", "甲乡"))).recorded(ALedger.minutes(false), act)
                .withProblem("水渠坏了", "村委会", act).withProblem("路灯不亮", "村民", act);
        Problem.Helped helped = new Problem.Helped(java.time.LocalDate.of(2024, 3, 5), "列入维修", "水利局");

        for (String government : new String[] {"ziyuan", "xiangshan"}) {
            assertThat(fact(ALedger.of(government).with(trip).year(B, "2024-12-31"), "research-problems-unsettled", "count")).isEqualTo(2);
            Trip one = trip.withProblem(1, helped, act).withProblem(1, new Problem.Closed(java.time.LocalDate.of(2024, 4, 1), "已修好", helped), act);
            assertThat(fact(ALedger.of(government).with(one).year(B, "2024-12-31"), "research-problems-unsettled", "count")).isEqualTo(1);
        }
        assertThat(codes(ALedger.of("anze").with(trip).year(B, "2024-12-31"))).isEmpty();
    }

    @Test
    @Proves("boli-38.1")
    void theCampaignIsNamedAndItsTripsAreOnTheLedger() {
        FieldResearch rule = ALedger.rules("boli").research().orElseThrow();

        assertThat(rule.campaigns()).extracting(FieldResearch.Campaign::name).containsExactly("visit-all");
        assertThat(new Planning(0, "deputy", Activity.FIELD_VISIT, java.util.List.of(), Optional.empty(), Optional.empty())
                .judge(ALedger.rules("boli")).clauses()).extracting(clause -> clause.item()).contains("boli-38.1", "boli-38.2", "boli-38.5");
        assertThat(rule.toString()).contains("boli-38.5: head", "每年调研不少于40天");
    }
}
