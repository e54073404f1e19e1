package org.guiju.leave.duty;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.guiju.leave.application.duty.DutiesDuring;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.Proves;
import org.guiju.regulation.posts.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guiju.regulation.posts.ADirectory.day;

/** A day changes hands with the word of both; who goes away is told. */
class SwappingOverHttpTest extends DutyHttp {

    @Autowired
    private DutiesDuring duties;

    private String swap(String roster) {
        List<?> ids = (List<?>) json(get(roster, office()), "$.swaps[*].id");
        return roster + "/swaps/" + ids.getLast();
    }

    @Test
    @Proves("ziyang-73.1")
    void oneAsksTheOtherAcceptsAndBothDaysTurn() {
        String roster = published("2019-10-01");
        List<String> before = persons(roster);
        String giver = before.get(0);
        String taker = before.get(1);
        String wish = "{\"day\": \"2019-10-01\", \"to\": \"%s\", \"exchange\": \"2019-10-02\", \"reason\": \"家中有事\"}".formatted(taker);
        post(roster + "/swaps", as("office-clerk"), etag(roster), wish.replace("{\"day\"", "{\"from\": \"" + giver + "\", \"day\""))
                .expectStatus().isForbidden().expectBody().jsonPath("$.breaches[0].code").isEqualTo("duty-swap-of-other");
        post(roster + "/swaps", as(giver), etag(roster), "{\"day\": \"2019-10-02\", \"to\": \"deputy-5\"}").expectStatus().isBadRequest()
                .expectBody().jsonPath("$.errors[0].code").isEqualTo("duty-not-on-duty-then");
        post(roster + "/swaps", as(giver), etag(roster), wish).expectStatus().isOk().expectBody()
                .jsonPath("$.swaps[0].state").isEqualTo("asked").jsonPath("$.actions[?(@.name == 'duty-withdraw')].ruling.outcome").isEqualTo("allowed");

        assertThat(persons(roster)).as("nothing changes before the other agrees").isEqualTo(before);
        String swap = swap(roster);
        post(swap + "/answer", as(giver), etag(roster), "{\"agrees\": true}").expectStatus().isForbidden().expectBody()
                .jsonPath("$.breaches[0].code").isEqualTo("duty-swap-answered-by-other");
        get(roster, as(taker)).expectBody().jsonPath("$.actions[?(@.name == 'duty-answer')].ruling.outcome").isEqualTo("allowed");
        post(swap + "/answer", as(taker), etag(roster), "{\"agrees\": true}").expectStatus().isOk().expectBody()
                .jsonPath("$.swaps[0].state").isEqualTo("accepted");
        assertThat(persons(roster).subList(0, 2)).containsExactly(taker, giver);
        post(swap + "/answer", as(taker), etag(roster), "{\"agrees\": false}").expectStatus().isEqualTo(409);
    }

    @Test
    void twoAnswersAtTheSameTimeOneWins() throws Exception {
        String roster = published("2019-05-01");
        List<String> before = persons(roster);
        post(roster + "/swaps", as(before.getFirst()), etag(roster), "{\"day\": \"2019-05-01\", \"to\": \"secretary-general\"}")
                .expectStatus().isEqualTo(422).expectBody().jsonPath("$.breaches[0].code").isEqualTo("duty-not-a-leader");
        String other = List.of("head", "executive-deputy", "deputy-1", "deputy-2", "deputy-3", "deputy-4", "deputy-5").stream()
                .filter(person -> !before.contains(person)).findFirst().orElseThrow();
        post(roster + "/swaps", as(before.getFirst()), etag(roster), "{\"day\": \"2019-05-01\", \"to\": \"" + other + "\"}").expectStatus().isOk();
        String swap = swap(roster);
        String etag = etag(roster);
        Callable<Integer> accepts = () -> status(swap, other, etag, true);
        Callable<Integer> declines = () -> status(swap, other, etag, false);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Integer> answers = both.invokeAll(List.of(accepts, declines)).stream().map(Future::resultNow).sorted().toList();
            assertThat(answers.getFirst()).isEqualTo(200);
            assertThat(answers.getLast()).isIn(409, 412);
        }
    }

    private int status(String swap, String person, String etag, boolean agrees) {
        return post(swap + "/answer", as(person), etag, "{\"agrees\": " + agrees + ", \"contact\": \"1\"}").expectBody().returnResult()
                .getStatus().value();
    }

    @Test
    void whoGoesAwayIsToldAndTheOfficeFillsTheDay() {
        String roster = published("2020-01-01");
        String holder = persons(roster).getFirst();
        assertThat(duties.of(Jurisdiction.of("ziyang"), PersonId.of(holder), day("2019-12-30"), day("2020-01-02")).collectList()
                .block(Duration.ofSeconds(10))).singleElement().satisfies(held -> assertThat(held.duty().day()).isEqualTo("2020-01-01"));
        assertThat(duties.of(Jurisdiction.of("ziyang"), PersonId.of(holder), day("2019-12-30"), day("2020-01-01")).collectList()
                .block(Duration.ofSeconds(10))).as("back before the duty begins").isEmpty();

        away(holder, "2019-12-31", "2020-01-03");
        get(roster, as(holder)).expectBody().jsonPath("$.days[0].flaws[0].kind").isEqualTo("holder-away");
        post(roster + "/proposal", office(), etag(roster), "{}").expectStatus().isOk();
        assertThat(persons(roster).getFirst()).isNotEqualTo(holder);
        get(roster, office()).expectBody().jsonPath("$.open").isEqualTo(0);
    }

    @Test
    void daysOnDutyAreSubscribedTo() {
        String roster = published("2020-04-04");
        String holder = persons(roster).getFirst();
        String feed = get("/api/v1/leaves/duty/calendar.ics?year=2020", as(holder)).expectStatus().isOk()
                .expectHeader().contentTypeCompatibleWith("text/calendar").expectBody(String.class).returnResult().getResponseBody();
        assertThat(feed).contains("BEGIN:VCALENDAR", "DTSTART;VALUE=DATE:20200404", "DTEND;VALUE=DATE:20200405", "SUMMARY:清明节带班：演示·");
        String all = get("/api/v1/leaves/duty/calendar.ics?year=2020&all=true", office()).expectBody(String.class).returnResult().getResponseBody();
        assertThat(all).contains("20200404", "20200405", "20200406");
        get("/api/v1/leaves/duty/calendar.ics?year=2021", as("deputy-5")).expectStatus().isOk();
        get("/api/v1/leaves/duty/mine?year=2020", as(holder)).expectBody().jsonPath("$.items[?(@.day == '2020-04-04')].name").isEqualTo("清明节");
        get("/api/v1/leaves/duty/now?at=2020-04-04T15:59:59Z", office()).expectBody()
                .jsonPath("$.day.duties[0].person").isEqualTo(holder).jsonPath("$.day.need").isEqualTo("required");
        get("/api/v1/leaves/duty/now?at=2020-04-06T16:00:00Z", office()).expectBody()
                .jsonPath("$.day.duties.length()").isEqualTo(0).jsonPath("$.day.need").isEqualTo("not-required");
    }
}
