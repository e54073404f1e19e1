package org.guiju.leave.duty;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.guiju.kit.directory.Directories;
import org.guiju.leave.Overheard;
import org.guiju.leave.application.worklist.WaitingWork;
import org.guiju.leave.application.worklist.WaitingWork.Person;
import org.guiju.leave.application.worklist.WaitingWork.Work;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.Proves;
import org.guiju.regulation.posts.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

import static org.assertj.core.api.Assertions.assertThat;

/** The notice of next year is loaded, and then another that moves a break: plans follow, and those concerned are told. */
class CalendarChangesTest extends DutyHttp {

    private static final Jurisdiction ZIYANG = Jurisdiction.of("ziyang");

    @Autowired
    @Qualifier("dutyWaiting")
    private WaitingWork waiting;
    @Autowired
    private Directories directories;

    /** What waits for somebody because of this plan. */
    private List<Work> work(String person, String roster) {
        return work(person).stream().filter(one -> one.href().equals(roster)).toList();
    }

    private List<Work> work(String person) {
        Instant now = Instant.parse("2026-11-24T01:00:00Z");
        return Objects.requireNonNull(directories.of(ZIYANG).flatMapMany(directory -> waiting.waitingFor(new Person(PersonId.of(person), ZIYANG,
                directory.postsOf(PersonId.of(person), now), now))).collectList().block(Duration.ofSeconds(10)));
    }

    @Test
    @Proves("ziyang-73.1")
    void aPlanFollowsTheCalendar() throws SQLException {
        Overheard overheard = Overheard.in(DATABASE);
        // the law itself gives 5 to 8 February off
        notice("""
                date,kind,name,source,published
                2027-01-01,off,元旦,试用〔2026〕1号,2026-11-20
                2027-02-06,off,春节,试用〔2026〕1号,2026-11-20
                2027-02-07,off,春节,试用〔2026〕1号,2026-11-20
                2027-02-08,off,春节,试用〔2026〕1号,2026-11-20
                2027-05-01,off,劳动节,试用〔2026〕1号,2026-11-20
                """);
        String roster = published("2027-02-06");
        String last = persons(roster).get(3);
        assertThat(work("office-clerk", roster)).extracting(Work::title).doesNotContain("duty-gap");

        notice("""
                date,kind,name,source,published
                2027-01-01,off,元旦,试用〔2026〕2号,2026-11-23
                2027-02-04,off,春节,试用〔2026〕2号,2026-11-23
                2027-02-05,off,春节,试用〔2026〕2号,2026-11-23
                2027-02-06,off,春节,试用〔2026〕2号,2026-11-23
                2027-02-07,off,春节,试用〔2026〕2号,2026-11-23
                2027-02-08,work,春节调休上班,试用〔2026〕2号,2026-11-23
                2027-05-01,off,劳动节,试用〔2026〕2号,2026-11-23
                """);
        Flux.interval(Duration.ofMillis(50)).onBackpressureDrop().publishOn(Schedulers.boundedElastic(), 1)
                .filter(_ -> json(get(roster, office()), "$.first").equals("2027-02-04"))
                .blockFirst(Duration.ofSeconds(20));

        get(roster, office()).expectBody().jsonPath("$.last").isEqualTo("2027-02-07").jsonPath("$.status").isEqualTo("published")
                .jsonPath("$.open").isEqualTo(1).jsonPath("$.days[0].flaws[0].kind").isEqualTo("uncovered");
        assertThat(overheard.events("org.guiju.leave.duty.replanned")).filteredOn(told -> told.contains("2027")).singleElement().asString()
                .contains("2027-02-04", "2027-02-08").contains("\"" + last + "\"");
        assertThat(overheard.trail("duty.replanned")).filteredOn(line -> line.contains("2027")).singleElement().asString().contains("2027-02-04 2027-02-08", "service:leave");
        assertThat(work("office-clerk", roster)).filteredOn(one -> one.title().equals("duty-gap")).singleElement()
                .satisfies(one -> assertThat(one.facts()).containsEntry("day", "2027-02-04"));
        post(roster + "/proposal", office(), etag(roster), "{}").expectStatus().isOk();
        get(roster, office()).expectBody().jsonPath("$.open").isEqualTo(0);

        String holder = persons(roster).getFirst();
        String other = persons(roster).stream().filter(person -> !person.equals(holder)).findFirst().orElseThrow();
        reachable(roster);
        post(roster + "/swaps", as(holder), etag(roster), "{\"day\": \"2027-02-04\", \"to\": \"" + other + "\"}").expectStatus().isOk();
        assertThat(work(other, roster)).filteredOn(one -> one.kind().equals("duty-swap")).singleElement()
                .satisfies(one -> assertThat(one.step()).isEqualTo("duty-answer"));
        assertThat(work(holder, roster)).isEmpty();
        away(holder, "2027-02-04", "2027-02-05");
        assertThat(work(holder, roster)).singleElement().satisfies(one -> {
            assertThat(one.title()).isEqualTo("duty-conflict");
            assertThat(one.step()).isEqualTo("duty-swap");
        });
        assertThat(overheard.events("org.guiju.leave.duty.conflict")).as("the office has written down an absence that collides").singleElement()
                .asString().contains(roster.substring(roster.lastIndexOf('/') + 1), "2027-02-04", "\"" + holder + "\"");
    }

    @Test
    @Proves("ziyang-73.1")
    void whereBreaksGrowTogetherADayStaysWithThePlanThatHadItFirst() {
        notice("""
                date,kind,name,source,published
                2028-01-01,off,元旦,试用〔2027〕1号,2026-11-21
                2028-01-26,off,春节,试用〔2027〕1号,2026-11-21
                2028-05-01,off,劳动节,试用〔2027〕1号,2026-11-21
                2028-05-02,off,劳动节,试用〔2027〕1号,2026-11-21
                2028-05-04,off,青年节,试用〔2027〕1号,2026-11-21
                2028-05-05,off,青年节,试用〔2027〕1号,2026-11-21
                """);
        String first = published("2028-05-01");
        String second = published("2028-05-04");
        List<String> before = persons(second);

        notice("""
                date,kind,name,source,published
                2028-01-01,off,元旦,试用〔2027〕2号,2026-11-22
                2028-01-26,off,春节,试用〔2027〕2号,2026-11-22
                2028-05-01,off,劳动节,试用〔2027〕2号,2026-11-22
                2028-05-02,off,劳动节,试用〔2027〕2号,2026-11-22
                2028-05-03,off,劳动节,试用〔2027〕2号,2026-11-22
                2028-05-04,off,青年节,试用〔2027〕2号,2026-11-22
                2028-05-05,off,青年节,试用〔2027〕2号,2026-11-22
                """);
        Flux.interval(Duration.ofMillis(50)).onBackpressureDrop().publishOn(Schedulers.boundedElastic(), 1)
                .filter(_ -> json(get(first, office()), "$.last").equals("2028-05-03"))
                .blockFirst(Duration.ofSeconds(20));

        get(first, office()).expectBody().jsonPath("$.first").isEqualTo("2028-05-01").jsonPath("$.open").isEqualTo(1)
                .jsonPath("$.days.length()").isEqualTo(3).jsonPath("$.days[2].flaws[0].kind").isEqualTo("uncovered");
        get(second, office()).expectBody().jsonPath("$.first").isEqualTo("2028-05-04").jsonPath("$.last").isEqualTo("2028-05-05")
                .jsonPath("$.open").isEqualTo(0);
        assertThat(persons(second)).isEqualTo(before);
    }
}
