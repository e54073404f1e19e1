package org.guiju.leave.adapter.in.research;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.guiju.leave.LeaveHttp;
import org.guiju.regulation.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

import static org.assertj.core.api.Assertions.assertThat;

/** Trips from the plan to the closed record. */
class TripsOverHttpTest extends LeaveHttp {

    private static final String TRIPS = "/api/v1/leaves/research/trips";

    private static String plan(String post, String activity, String date, String place, String more) {
        return """
                {"post": "%s", "activity": "%s", "subject": "防汛", "stops": [{"date": "%s", "place": "%s"}]%s}
                """.formatted(post, activity, date, place, more);
    }

    private String planned(String government, String by, String body) {
        return location(post(TRIPS, person(government, by)).bodyValue(body).exchange().expectStatus().isCreated());
    }

    private static String location(ResponseSpec answer) {
        return Objects.requireNonNull(answer.expectBody().returnResult().getResponseHeaders().getLocation()).toString();
    }

    /** A command on a trip as it stands now. */
    private ResponseSpec send(String address, String step, String token, String body) {
        return post(address + step, token).header("If-Match", etag(address, token)).bodyValue(body).exchange();
    }

    private String etag(String address, String token) {
        return Objects.requireNonNull(get(address, token).exchange().expectStatus().isOk().expectBody().returnResult().getResponseHeaders()
                .getETag());
    }

    @Test
    @Proves("xiangshan-63.3")
    void aScenicAreaNeedsWorkByTheListAndByTheMark() {
        imported("xiangshan");
        String clerk = person("xiangshan", "office-clerk");
        post("/api/v1/leaves/research/places", clerk)
                .bodyValue("{\"name\": \"象鼻山\", \"kind\": \"scenic-area\", \"basis\": \"市文旅局名录\"}").exchange().expectStatus().isCreated();
        post("/api/v1/leaves/research/places", clerk)
                .bodyValue("{\"name\": \"象鼻山\", \"kind\": \"scenic-area\", \"basis\": \"市文旅局名录\"}").exchange().expectStatus()
                .isBadRequest().expectBody().jsonPath("$.errors[0].code").isEqualTo("already-listed");

        post(TRIPS, clerk).bodyValue(plan("deputy-1", "field-visit", "2026-05-13", "象鼻山景区", "")).exchange().expectStatus().isEqualTo(422)
                .expectBody().jsonPath("$.breaches[0].code").isEqualTo("research-listed-place-without-work")
                .jsonPath("$.breaches[0].clause.item").isEqualTo("xiangshan-63.3")
                .jsonPath("$.breaches[0].facts.listed").isEqualTo("象鼻山")
                .jsonPath("$.receipt").exists();
        post(TRIPS, clerk).bodyValue("""
                {"post": "deputy-1", "activity": "field-visit", "subject": "走访",
                 "stops": [{"date": "2026-05-13", "place": "某碑林", "mark": "historic-site"}]}""").exchange().expectStatus().isEqualTo(422)
                .expectBody().jsonPath("$.breaches[0].code").isEqualTo("research-marked-place-without-work");
        String work = plan("deputy-1", "field-visit", "2026-05-13", "象鼻山景区", ", \"workReason\": \"检查景区消防安全\"");
        post(TRIPS + "?dryRun=true", clerk).bodyValue(work).exchange().expectStatus().isOk().expectBody()
                .jsonPath("$.ruling.outcome").isEqualTo("allowed");
        String trip = planned("xiangshan", "office-clerk", work);
        get(trip, clerk).exchange().expectStatus().isOk().expectBody().jsonPath("$.status").isEqualTo("planned")
                .jsonPath("$.acts[0].actedBy").isEqualTo("office-clerk").jsonPath("$.acts[0].post").isEqualTo("office-clerk")
                .jsonPath("$.actions[?(@.name == 'record')].ruling.outcome").isEqualTo("refused");
    }

    @Test
    @Proves({"xiangshan-63.2", "xiangshan-63.1"})
    void theRecordSaysWhoCameAlongAndProblemsAreFollowedBeyondItsClosing() {
        imported("xiangshan");
        String self = person("xiangshan", "deputy-2");
        String trip = planned("xiangshan", "deputy-2", plan("deputy-2", "field-visit", "2026-06-10", "演示一乡", ""));
        send(trip, "/record", self, "{\"companions\": [\"区水利局局长\"], \"vehicles\": []}").expectStatus().isEqualTo(422)
                .expectBody().jsonPath("$.breaches[0].code").isEqualTo("research-record-incomplete")
                .jsonPath("$.breaches[0].clause.item").isEqualTo("xiangshan-63.2")
                .jsonPath("$.breaches[0].facts.left.length()").isEqualTo(1);
        send(trip, "/record", self, "{\"companions\": [\"区水利局局长\"], \"vehicles\": [], \"reception\": \"无\"}").expectStatus().isOk()
                .expectBody().jsonPath("$.status").isEqualTo("recorded").jsonPath("$.counts").isEqualTo(true);
        send(trip, "/problems", self, "{\"text\": \"水渠坏了\", \"raisedBy\": \"村委会\"}").expectStatus().isOk().expectBody()
                .jsonPath("$.problems[0].status").isEqualTo("open");
        send(trip, "/problems/1/result", self, "{\"result\": \"已修好\"}").expectStatus().isEqualTo(409).expectBody()
                .jsonPath("$.errors[0].code").isEqualTo("not-at-this-point");
        send(trip, "/closure", self, "{}").expectStatus().isOk().expectBody()
                .jsonPath("$.ruling.obligations[0].code").isEqualTo("research-problems-to-follow")
                .jsonPath("$.ruling.obligations[0].clause.item").isEqualTo("xiangshan-63.1");
        send(trip, "/problems/1/help", self, "{\"measure\": \"列入维修\", \"unit\": \"区水利局\"}").expectStatus().isOk();
        send(trip, "/problems/1/result", self, "{\"result\": \"已修好\"}").expectStatus().isOk().expectBody()
                .jsonPath("$.problems[0].status").isEqualTo("closed").jsonPath("$.problems[0].measure").isEqualTo("列入维修")
                .jsonPath("$.acts.length()").isEqualTo(6);
        send(trip, "/problems/7/help", self, "{\"measure\": \"x\", \"unit\": \"y\"}").expectStatus().isNotFound();
        send(trip, "/record", self, "{}").expectStatus().isEqualTo(409);
    }

    @Test
    @Proves("ziyang-29.2")
    void importantResearchIsClosedOnceItsReportHasGoneToBoth() {
        imported("ziyang");
        String clerk = person("ziyang", "office-clerk");
        String trip = planned("ziyang", "office-clerk", plan("deputy-1", "special-topic", "2026-04-08", "安岳县", ""));
        send(trip, "/record", clerk, "{\"important\": true, \"importantAdvice\": true}").expectStatus().isOk().expectBody()
                .jsonPath("$.ruling.obligations[0].code").isEqualTo("research-report-due");
        send(trip, "/closure", clerk, "{}").expectStatus().isEqualTo(422).expectBody()
                .jsonPath("$.breaches[0].code").isEqualTo("research-report-missing")
                .jsonPath("$.breaches[0].clause.item").isEqualTo("ziyang-29.2");
        String report = "{\"title\": \"关于柠檬产业的调研报告\", \"to\": [%s], \"sentOn\": \"2026-04-20\", \"attachment\": \"资府〔2026〕8号\"}";
        send(trip, "/report", clerk, report.formatted("\"government\"")).expectStatus().isOk();
        send(trip, "/closure", clerk, "{}").expectStatus().isEqualTo(422).expectBody()
                .jsonPath("$.breaches[0].code").isEqualTo("research-report-not-sent");
        send(trip, "/report", clerk, report.formatted("\"party-committee\", \"government\"")).expectStatus().isOk();
        send(trip, "/closure", clerk, "{}").expectStatus().isOk().expectBody().jsonPath("$.status").isEqualTo("closed");
    }

    @Test
    void everybodySeesTheirOwnTheOfficeAllAndTheAuditorAllWithoutWriting() {
        imported("ziyuan");
        String body = plan("finance.head", "field-visit", "2026-07-01", "某村", "");
        String trip = planned("ziyuan", "finance.clerk", body);
        for (String reader : List.of("finance.head", "finance.clerk", "office-clerk")) {
            get(trip, person("ziyuan", reader)).exchange().expectStatus().isOk().expectBody().jsonPath("$.actions.length()").isEqualTo(3);
        }
        get(trip, person("ziyuan", "auditor", "auditor")).exchange().expectStatus().isOk().expectBody()
                .jsonPath("$.actions.length()").isEqualTo(0);
        for (String stranger : List.of("deputy-3", "education.head", "education.clerk")) {
            get(trip, person("ziyuan", stranger)).exchange().expectStatus().isNotFound();
            post(trip + "/calling-off", person("ziyuan", stranger)).header("If-Match", "\"1\"").bodyValue("{\"reason\": \"x\"}").exchange()
                    .expectStatus().isNotFound();
            get(TRIPS + "?person=finance.head", person("ziyuan", stranger)).exchange().expectBody().jsonPath("$.items.length()").isEqualTo(0);
        }
        post(trip + "/calling-off", person("ziyuan", "auditor", "auditor")).header("If-Match", "\"1\"").bodyValue("{\"reason\": \"x\"}")
                .exchange().expectStatus().isForbidden();
        post(TRIPS, person("ziyuan", "education.clerk")).bodyValue(body).exchange().expectStatus().isForbidden();
        get(trip, person("anze", "office-clerk")).exchange().expectStatus().isNotFound();
        send(trip, "/calling-off", person("ziyuan", "finance.head"), "{\"reason\": \"大雨\"}").expectStatus().isOk().expectBody()
                .jsonPath("$.status").isEqualTo("called-off").jsonPath("$.outcome").isEqualTo("大雨").jsonPath("$.actions.length()").isEqualTo(0);
        get(TRIPS + "?person=finance.head&status=called-off&year=2026", person("ziyuan", "office-clerk")).exchange().expectBody()
                .jsonPath("$.items.length()").isEqualTo(1);
    }

    @Test
    void oneOfTwoWhoChangeThePlanAtOnceWinsAndARepeatChangesNothing() throws Exception {
        imported("anze");
        String clerk = person("anze", "office-clerk");
        String trip = planned("anze", "office-clerk", plan("deputy-1", "field-visit", "2026-08-03", "甲乡", ""));
        Callable<EntityExchangeResult<byte[]>> change = () -> put(trip, clerk, "\"1\"").bodyValue("""
                {"activity": "field-visit", "subject": "抗旱", "stops": [{"date": "2026-08-04", "place": "乙乡"}]}""").exchange()
                .expectBody().returnResult();
        try (var both = Executors.newFixedThreadPool(2)) {
            List<Integer> answers = both.invokeAll(List.of(change, change)).stream()
                    .map(done -> done.resultNow().getStatus().value()).sorted().toList();
            assertThat(answers).containsExactly(200, 412);
        }
        get(trip, clerk).exchange().expectBody().jsonPath("$.version").isEqualTo(2).jsonPath("$.stops[0].place").isEqualTo("乙乡");
        post(trip + "/calling-off", clerk).bodyValue("{\"reason\": \"x\"}").exchange().expectStatus().isEqualTo(428);

        String first = repeated(clerk);
        assertThat(repeated(clerk)).isEqualTo(first);
    }

    private String repeated(String token) {
        return location(http.post().uri(TRIPS).headers(headers -> headers.setBearerAuth(token)).header("Idempotency-Key", "research-once")
                .header("Content-Type", "application/json").bodyValue(plan("deputy-2", "event", "2026-08-10", "县城", "")).exchange()
                .expectStatus().isCreated());
    }

    @Test
    void aTripThatIsNotOverHasNoRecordAndAListGoesOnPageByPage() {
        imported("anze");
        String clerk = person("anze", "office-clerk");
        String future = planned("anze", "office-clerk", plan("deputy-4", "field-visit", "2099-01-01", "甲乡", ""));
        send(future, "/record", clerk, "{}").expectStatus().isEqualTo(409).expectBody().jsonPath("$.errors[0].value").isEqualTo("not-over");
        planned("anze", "office-clerk", plan("deputy-4", "field-visit", "2026-02-01", "乙乡", ""));
        planned("anze", "office-clerk", plan("deputy-4", "field-visit", "2026-02-02", "丙乡", ""));

        var page = get(TRIPS + "?person=deputy-4&limit=2", clerk).exchange().expectStatus().isOk().expectBody()
                .jsonPath("$.items[0].first").isEqualTo("2099-01-01").jsonPath("$.items[1].first").isEqualTo("2026-02-02")
                .returnResult();
        String link = Objects.requireNonNull(page.getResponseHeaders().getFirst("Link"));
        String next = link.substring(1, link.indexOf('>'));
        http.get().uri(java.net.URI.create(base() + next)).headers(headers -> headers.setBearerAuth(clerk)).exchange().expectBody()
                .jsonPath("$.items.length()").isEqualTo(1).jsonPath("$.items[0].places[0]").isEqualTo("乙乡");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"post\": \"nobody\", \"activity\": \"field-visit\", \"subject\": \"x\", \"stops\": [{\"date\": \"2026-05-13\", \"place\": \"y\"}]} | /post",
        "{\"post\": \"head\", \"activity\": \"tourism\", \"subject\": \"x\", \"stops\": [{\"date\": \"2026-05-13\", \"place\": \"y\"}]} | /activity",
        "{\"post\": \"head\", \"activity\": \"event\", \"subject\": \" \", \"stops\": [{\"date\": \"2026-05-13\", \"place\": \"y\"}]} | /subject",
        "{\"post\": \"head\", \"activity\": \"event\", \"subject\": \"x\", \"stops\": []} | /stops",
        "{\"post\": \"head\", \"activity\": \"event\", \"subject\": \"x\", \"stops\": [{\"date\": \"0026-05-13\", \"place\": \"y\"}]} | /stops/0/date",
        "{\"post\": \"head\", \"activity\": \"event\", \"subject\": \"x\", \"stops\": [{\"date\": \"2026-05-13\", \"place\": \"y\"}, {\"date\": \"2026-08-13\", \"place\": \"y\"}]} | /stops",
        "{\"post\": \"head\", \"activity\": \"event\", \"subject\": \"x\", \"stops\": [{\"date\": \"2026-05-13\", \"place\": \"y\", \"mark\": \"zoo\"}]} | /stops/0/mark",
        "{\"post\": \"head\", \"activity\": \"event\", \"subject\": \"x\", \"topic\": \"00000000-0000-0000-0000-000000000001\", \"stops\": [{\"date\": \"2026-05-13\", \"place\": \"y\"}]} | /topic"})
    void whatIsMalformedIsAnsweredWithTheFieldsName(String body, String pointer) {
        imported("anze");
        post(TRIPS, person("anze", "office-clerk")).bodyValue(body).exchange().expectStatus().isBadRequest()
                .expectHeader().contentType("application/problem+json")
                .expectBody().jsonPath("$.errors[0].pointer").isEqualTo(pointer).jsonPath("$.errors[0].remedy").exists();
    }
}
