package org.guiju.leave.domain.mission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.guiju.leave.domain.ledger.Act;
import org.guiju.leave.domain.ledger.Hand;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.Proves;
import org.guiju.regulation.rulebook.BoundRules;
import org.guiju.regulation.rulebook.RuleBooks;
import org.guiju.regulation.ruling.Breach;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Obligation;
import org.guiju.regulation.ruling.Ruling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is counted of groups going abroad, and what a cap that is settled, or not settled, does. */
class MissionLedgerTest {

    private static final RuleBooks BOOKS = RuleBooks.shipped();
    private static final BoundRules BOUND = BoundRules.bind(BOOKS, MissionRules.definitions());
    private static final Act ACT = new Act("register", Instant.EPOCH, new Hand("clerk", "文书", Optional.empty(), Optional.empty()));

    private static MissionRules rules(String government) {
        return MissionRules.of(BOUND, BOOKS.inForce(Jurisdiction.of(government), LocalDate.of(2026, 11, 24)).orElseThrow());
    }

    private static Outline outline(int people, int countries, String first, String last) {
        Member member = new Member("甲", Optional.of("deputy-1"), Optional.of("deputy"), "副县长", "签约");
        List<String> names = List.of("法国", "德国", "意大利", "西班牙").subList(0, countries);
        return new Outline("commerce", "商务局", "签署合作协议", "人选与任务对应", "task", List.of("budget"), names,
                Collections.nCopies(people, member), LocalDate.parse(first), LocalDate.parse(last));
    }

    private static Caps caps(Integer groups, Integer people, Integer size, Integer countries, Integer days) {
        return new Caps(2026, 1, Optional.ofNullable(groups), Optional.ofNullable(people), Optional.ofNullable(size),
                Optional.ofNullable(countries), Optional.ofNullable(days), Optional.empty(), "上级外办批复");
    }

    private static Findings sending(String government, Outline outline, int groups, int people, Caps caps, boolean gone) {
        return new Sending(0, outline.trip(), List.of("deputy"), outline.days(), groups, people, caps, gone, Optional.empty())
                .judge(rules(government));
    }

    private static List<String> codes(Findings findings) {
        return findings.breaches().stream().map(Breach::code).toList();
    }

    private static List<String> remarks(Findings findings) {
        return findings.obligations().stream().map(Obligation::code).filter(code -> code.startsWith("mission")).toList();
    }

    @ParameterizedTest
    @CsvSource({"anze, anze-43.10, 2", "boli, boli-40.19, 2", "xiangshan, xiangshan-59.2, 2", "ziyuan, ziyuan-42.10, 2", "ziyang, ziyang-55.2, 3"})
    @Proves({"anze-43.10", "boli-40.19", "xiangshan-59.2", "ziyuan-42.10", "ziyang-55.2"})
    void withoutASettledCapAGroupIsCountedAndThatIsSaid(String government, String item, int metrics) {
        Findings findings = sending(government, outline(12, 4, "2026-05-01", "2026-05-30"), 40, 400, Caps.none(2026), false);

        assertThat(findings.ruling()).isInstanceOf(Ruling.Allowed.class);
        assertThat(remarks(findings)).containsExactly("mission-cap-not-settled");
        Obligation told = findings.obligations().stream().filter(one -> one.code().equals("mission-cap-not-settled")).findFirst().orElseThrow();
        assertThat(told.clause().item()).isEqualTo(item);
        assertThat((List<?>) told.facts().get("metrics")).hasSize(metrics);
    }

    @ParameterizedTest
    @CsvSource({"anze, 2, 5, ''", "anze, 3, 5, mission-cap-exceeded", "anze, 2, 6, mission-cap-exceeded", "boli, 3, 5, mission-cap-exceeded",
        "xiangshan, 2, 5, ''", "xiangshan, 2, 6, mission-cap-exceeded", "ziyuan, 2, 5, ''", "ziyuan, 3, 5, mission-cap-exceeded",
        "ziyang, 3, 5, ''"})
    @Proves({"anze-43.10", "boli-40.19", "xiangshan-59.2", "ziyuan-42.10"})
    void aSettledCapOnGroupsOrSizeHolds(String government, int groupsBefore, int size, String code) {
        Findings findings = sending(government, outline(size, 1, "2026-05-01", "2026-05-05"), groupsBefore, 0,
                caps(3, null, 5, null, null), false);

        assertThat(codes(findings)).as("资阳不数团组").isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({"2, 2026-05-08, 0", "3, 2026-05-08, 1", "2, 2026-05-09, 1", "3, 2026-05-09, 2"})
    @Proves("ziyang-55.2")
    void inZiyangCountriesAndDaysAbroadAreCapped(int countries, String last, int breaches) {
        Findings findings = sending("ziyang", outline(5, countries, "2026-05-01", last), 0, 0, caps(null, null, 6, 2, 8), false);

        assertThat(codes(findings)).hasSize(breaches).allMatch("mission-cap-exceeded"::equals);
        assertThat(remarks(findings)).as("all of them are settled").isEmpty();
        assertThat(codes(sending("anze", outline(5, countries, "2026-05-01", last), 0, 0, caps(null, null, 6, 2, 8), false)))
                .as("安泽只控团组和规模").isEmpty();
    }

    @Test
    @Proves("xiangshan-59.2")
    void thePeopleOfTheYearAreAddedUp() {
        assertThat(codes(sending("xiangshan", outline(4, 1, "2026-05-01", "2026-05-05"), 2, 8, caps(null, 12, null, null, null), false))).isEmpty();
        assertThat(codes(sending("xiangshan", outline(4, 1, "2026-05-01", "2026-05-05"), 2, 9, caps(null, 12, null, null, null), false)))
                .containsExactly("mission-cap-exceeded");
    }

    @Test
    @Proves("anze-43.10")
    void whatHasHappenedIsRecordedWithARemark() {
        Findings findings = sending("anze", outline(4, 1, "2026-05-01", "2026-05-05"), 3, 9, caps(3, null, 5, null, null), true);

        assertThat(codes(findings)).isEmpty();
        assertThat(remarks(findings)).containsExactly("mission-over-cap");
    }

    @Test
    void aGroupObeysWhatBindsASingleTravellerToo() {
        Outline tour = new Outline("commerce", "商务局", "考察学习", "学习", "task", List.of("domestic-enterprise"), List.of("法国"),
                outline(1, 1, "2026-05-01", "2026-05-05").members(), LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 5));

        assertThat(codes(sending("ziyang", tour, 0, 0, Caps.none(2026), false)))
                .containsExactlyInAnyOrder("leave-overseas-purpose", "leave-overseas-funding");
    }

    @ParameterizedTest
    @CsvSource({"ziyang, , mission-report-without-term, ", "ziyang, 15, mission-report-due, 2018-06-25", "anze, 15, , "})
    @Proves("ziyang-55.3")
    void theReportIsDueWithinWhatIsSettledOrSaidToHaveNoTerm(String government, Integer days, String remark, LocalDate due) {
        ComingBack back = new ComingBack(1, LocalDate.of(2018, 6, 10), Optional.ofNullable(days));

        assertThat(remarks(back.judge(rules(government)))).isEqualTo(remark == null ? List.of() : List.of(remark));
        assertThat(back.due(rules(government))).isEqualTo(Optional.ofNullable(due));
    }

    @Test
    @Proves("ziyang-56.3")
    void giftsAreRegisteredAndFollowedUntilHandled() {
        Findings open = new Keeping(2, Keeping.What.GIFT, 1).judge(rules("ziyang"));
        Findings none = new Keeping(3, Keeping.What.GIFT, 0).judge(rules("ziyang"));

        assertThat(remarks(open)).containsExactly("mission-gifts-to-handle");
        assertThat(open.clauses()).extracting(clause -> clause.item()).containsExactly("ziyang-56.3");
        assertThat(remarks(none)).isEmpty();
        Mission mission = Mission.registered(UUID.randomUUID(), outline(1, 1, "2018-06-01", "2018-06-05"), "x", ACT)
                .given(new Gift(1, "瓷盘", "友城", "甲", LocalDate.of(2018, 6, 3), Optional.of(800), Optional.empty()), ACT);
        assertThat(mission.gift(1).orElseThrow().handled()).isEmpty();
        Mission after = mission.handled(1, new Gift.Handled(LocalDate.of(2018, 6, 11), "上交机关事务局"), ACT);
        assertThat(after.gift(1).orElseThrow().handled()).isPresent();
        assertThat(after.version()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"anze, groups;people;groupSize", "ziyang, people;groupSize;countries;daysAbroad"})
    @Proves({"anze-43.10", "boli-40.19", "xiangshan-59.2", "ziyuan-42.10", "ziyang-55.2"})
    void theYearCountsGroupsAndPeopleWithoutThoseWithdrawn(String government, String counts) {
        List<Mission> missions = new ArrayList<>();
        missions.add(Mission.registered(UUID.randomUUID(), outline(4, 2, "2026-03-01", "2026-03-08"), "x", ACT));
        missions.add(Mission.registered(UUID.randomUUID(), outline(3, 1, "2026-12-30", "2027-01-03"), "x", ACT));
        missions.add(Mission.registered(UUID.randomUUID(), outline(9, 4, "2026-05-01", "2026-05-30"), "x", ACT)
                .in(new MissionState.Withdrawn("任务取消"), ACT));
        missions.add(Mission.registered(UUID.randomUUID(), outline(6, 1, "2025-12-31", "2026-01-03"), "x", ACT));

        MissionYear year = MissionYear.of(rules(government), caps(1, null, null, null, 7), missions);
        assertThat(year.groups()).isEqualTo(2);
        assertThat(year.people()).isEqualTo(7);
        assertThat(year.longest()).isEqualTo(8);
        assertThat(year.counts()).extracting(MissionYear.Count::what).containsExactly(counts.split(";"));
        assertThat(year.counts().stream().filter(count -> count.what().equals("people")).findFirst().orElseThrow().within())
                .as("not settled").isEmpty();
        assertThat(year.counts().stream().filter(count -> count.cap().isPresent()).findFirst().orElseThrow().within()).contains(false);
    }
}
