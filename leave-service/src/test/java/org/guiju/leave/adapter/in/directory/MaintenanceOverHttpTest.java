package org.guiju.leave.adapter.in.directory;

import java.util.Objects;

import org.guiju.leave.LeaveHttp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;

import static org.assertj.core.api.Assertions.assertThat;

/** Dated changes over HTTP: what the regulation allows is recorded from its instant on, and the past stays as it was. */
class MaintenanceOverHttpTest extends LeaveHttp {

    @BeforeEach
    void directory() {
        imported("xiangshan");
    }

    private static String admin() {
        return administrator("xiangshan");
    }

    private static String as(String person) {
        return person("xiangshan", person);
    }

    private BodyContentSpec coverage(String post, String at) {
        return get("/api/v1/coverage?post=" + post + "&at=" + at, as("office-clerk")).exchange().expectStatus().isOk().expectBody();
    }

    private String etag(String list) {
        return Objects.requireNonNull(get("/api/v1/directory/" + list, as("head")).exchange().expectBody().returnResult()
                .getResponseHeaders().getETag());
    }

    @Test
    void aPostChangesHandsOnADayAndThePastStays() {
        String body = "{\"post\": \"water.clerk\", \"person\": \"forestry.clerk\", \"from\": \"2031-03-01T00:00:00+08:00\"}";
        post("/api/v1/directory/holdings?dryRun=true", admin()).bodyValue(body).exchange().expectStatus().isOk();
        coverage("water.clerk", "2031-03-01").jsonPath("$.actedBy.id").isEqualTo("water.clerk");

        post("/api/v1/directory/holdings", admin()).bodyValue(body).exchange().expectStatus().isCreated().expectHeader().exists("ETag")
                .expectBody().jsonPath("$.changes.length()").isEqualTo(2).jsonPath("$.receipt").exists()
                .jsonPath("$.ruling.outcome").isEqualTo("allowed");
        coverage("water.clerk", "2031-02-28").jsonPath("$.actedBy.id").isEqualTo("water.clerk");
        coverage("water.clerk", "2031-03-01").jsonPath("$.actedBy.id").isEqualTo("forestry.clerk");
        post("/api/v1/directory/holdings", admin()).bodyValue(body).exchange().expectStatus().isBadRequest()
                .expectBody().jsonPath("$.errors[0].pointer").isEqualTo("/from");
        post("/api/v1/directory/holdings", as("head")).bodyValue(body).exchange().expectStatus().isForbidden();
    }

    @Test
    void aRepeatUnderTheSameKeyChangesNothingMore() {
        String body = "{\"post\": \"forestry.leader\", \"from\": \"2031-05-01T00:00:00+08:00\"}";
        String first = answer(body);
        assertThat(answer(body)).isEqualTo(first);
        coverage("forestry.leader", "2031-05-02").jsonPath("$.gap.reason").isEqualTo("vacant");
    }

    private String answer(String body) {
        return http.post().uri("/api/v1/directory/holdings").headers(h -> h.setBearerAuth(admin())).header("Idempotency-Key", "the-same")
                .header("Content-Type", "application/json").bodyValue(body).exchange().expectStatus().isCreated()
                .expectBody(String.class).returnResult().getResponseBody();
    }

    @Test
    void takingTheLastUnitFromADeputyIsRefusedWithTheClause() {
        post("/api/v1/directory/portfolios", admin())
                .bodyValue("{\"unit\": \"education\", \"leader\": \"deputy-2\", \"from\": \"2031-01-01T00:00:00+08:00\"}")
                .exchange().expectStatus().isEqualTo(422)
                .expectBody().jsonPath("$.breaches[0].code").isEqualTo("portfolio-missing")
                .jsonPath("$.breaches[0].clause.item").isEqualTo("xiangshan-7.1");
        post("/api/v1/directory/portfolios", admin())
                .bodyValue("{\"unit\": \"finance\", \"leader\": \"deputy-2\", \"from\": \"2031-01-01T00:00:00+08:00\"}")
                .exchange().expectStatus().isCreated();
        get("/api/v1/directory/portfolios?at=2031-01-01", as("head")).exchange().expectBody()
                .jsonPath("$.items[?(@.unit == 'finance')].leader").isEqualTo("deputy-2");
    }

    @Test
    void anAbsenceOpensTheCoverAndTheReturnEndsIt() {
        String location = Objects.requireNonNull(post("/api/v1/directory/absences", as("office-clerk")).bodyValue("""
                {"person": "deputy-2", "cause": "study-away", "from": "2031-06-02T00:00:00+08:00", "until": "2031-06-09T00:00:00+08:00"}
                """).exchange().expectStatus().isCreated().expectBody().returnResult().getResponseHeaders().getLocation()).toString();
        coverage("deputy-2", "2031-06-03").jsonPath("$.outcome").isEqualTo("covered").jsonPath("$.actedBy.id").isEqualTo("deputy-3")
                .jsonPath("$.clauses[0].item").isEqualTo("xiangshan-10.2").jsonPath("$.until").isEqualTo("2031-06-09T00:00:00+08:00");

        put(location, as("deputy-2"), etag("absences")).bodyValue("{\"until\": \"2031-06-05T12:00:00+08:00\"}").exchange()
                .expectStatus().isOk();
        coverage("deputy-2", "2031-06-05T03:59:59Z").jsonPath("$.actedBy.id").isEqualTo("deputy-3");
        coverage("deputy-2", "2031-06-05T04:00:00Z").jsonPath("$.actedBy.id").isEqualTo("deputy-2");
        put(location, as("deputy-2"), "\"1\"").bodyValue("{\"until\": \"2031-06-04T12:00:00+08:00\"}").exchange()
                .expectStatus().isEqualTo(412);
        put(location, as("deputy-4"), etag("absences")).bodyValue("{\"until\": \"2031-06-06T12:00:00+08:00\"}").exchange()
                .expectStatus().isForbidden();
    }

    @Test
    void nobodyWritesTheirOwnAbsenceOrStaysAwayLongerByThemselves() {
        String own = "{\"person\": \"office-clerk\", \"cause\": \"vacation\", \"from\": \"2033-06-02T00:00:00+08:00\"}";
        post("/api/v1/directory/absences", as("office-clerk")).bodyValue(own).exchange().expectStatus().isForbidden();
        post("/api/v1/directory/absences", as("deputy-2")).bodyValue(own).exchange().expectStatus().isForbidden();
        String location = Objects.requireNonNull(post("/api/v1/directory/absences", as("office-director")).bodyValue("""
                {"person": "deputy-3", "cause": "study-away", "from": "2033-06-02T00:00:00+08:00", "until": "2033-06-09T00:00:00+08:00"}
                """).exchange().expectStatus().isCreated().expectBody().returnResult().getResponseHeaders().getLocation()).toString();
        put(location, as("deputy-3"), etag("absences")).bodyValue("{\"until\": \"2033-06-20T00:00:00+08:00\"}").exchange()
                .expectStatus().isForbidden();
        put(location, as("office-clerk"), etag("absences")).bodyValue("{\"until\": \"2033-06-20T00:00:00+08:00\"}").exchange()
                .expectStatus().isOk();
    }

    @Test
    void whoGoesSaysWhatIsHandedOverAndTheNeighboursAreTold() {
        String location = Objects.requireNonNull(post("/api/v1/directory/absences", as("office-clerk")).bodyValue("""
                {"person": "deputy-4", "cause": "study-away", "from": "2031-09-02T00:00:00+08:00", "until": "2031-09-09T00:00:00+08:00"}
                """).exchange().expectStatus().isCreated().expectBody()
                .jsonPath("$.ruling.obligations[0].code").isEqualTo("cover-hand-over-to-say")
                .returnResult().getResponseHeaders().getLocation()).toString();

        put(location + "/hand-over", as("deputy-2"), etag("absences")).bodyValue("{\"handOver\": \"only-new\"}").exchange()
                .expectStatus().isForbidden();
        put(location + "/hand-over", as("deputy-4"), etag("absences")).bodyValue("{\"handOver\": \"some\"}").exchange()
                .expectStatus().isBadRequest().expectBody().jsonPath("$.errors[0].pointer").isEqualTo("/handOver");
        put(location + "/hand-over", as("deputy-4"), etag("absences")).bodyValue("{\"handOver\": \"only-new\"}").exchange()
                .expectStatus().isOk().expectBody().jsonPath("$.ruling.obligations").doesNotExist();
        get("/api/v1/directory/absences?at=2031-09-03", as("head")).exchange().expectBody()
                .jsonPath("$.items[?(@.person == 'deputy-4')].handOver").isEqualTo("only-new");
        get("/internal/directory/xiangshan", service()).exchange().expectBody()
                .jsonPath("$.absences[?(@.person == 'deputy-4')].handOver").isNotEmpty();
        put(location, as("deputy-4"), etag("absences")).bodyValue("{\"until\": \"2031-09-05T00:00:00+08:00\"}").exchange().expectStatus().isOk();
        get("/api/v1/directory/absences?at=2031-09-03", as("head")).exchange().expectBody()
                .jsonPath("$.items[?(@.person == 'deputy-4')].handOver").isEqualTo("only-new");
    }

    @Test
    void theHeadEntrustsWhomTheRegulationAllowsAndNobodyElseMayRecordIt() {
        post("/api/v1/directory/absences", as("office-clerk")).bodyValue("""
                {"person": "head", "cause": "away", "from": "2031-07-01T00:00:00+08:00", "until": "2031-07-05T00:00:00+08:00"}
                """).exchange().expectStatus().isCreated().expectBody()
                .jsonPath("$.ruling.obligations[0].code").isEqualTo("cover-needed")
                .jsonPath("$.ruling.obligations[0].clause.item").isEqualTo("xiangshan-9.1");
        coverage("head", "2031-07-02").jsonPath("$.outcome").isEqualTo("gap")
                .jsonPath("$.gap.attempts[0].failed").isEqualTo("not-entrusted")
                .jsonPath("$.gap.attempts[0].clause.item").isEqualTo("xiangshan-9.1");
        String wish = """
                {"kind": "acting-head", "post": "head", "to": "%s", "grantedBy": "head",
                 "from": "2031-07-01T00:00:00+08:00", "until": "2031-07-04T00:00:00+08:00"}
                """;
        post("/api/v1/directory/entrustments", as("deputy-1")).bodyValue(wish.formatted("deputy-1")).exchange()
                .expectStatus().isForbidden().expectBody().jsonPath("$.breaches[0].code").isEqualTo("entrusted-by-other");
        post("/api/v1/directory/entrustments", as("head")).bodyValue(wish.formatted("office-director")).exchange()
                .expectStatus().isEqualTo(422).expectBody().jsonPath("$.breaches[0].code").isEqualTo("acting-head-not-eligible")
                .jsonPath("$.breaches[0].message").value(m -> assertThat(String.valueOf(m)).contains("副区长").doesNotContain("deputy"));
        String location = Objects.requireNonNull(post("/api/v1/directory/entrustments", as("head")).bodyValue(wish.formatted("deputy-1"))
                .exchange().expectStatus().isCreated().expectBody().returnResult().getResponseHeaders().getLocation()).toString();
        coverage("head", "2031-07-03").jsonPath("$.actedBy.id").isEqualTo("deputy-1")
                .jsonPath("$.chain[1].why").isEqualTo("acting-head").jsonPath("$.clauses[0].item").isEqualTo("xiangshan-9.1");
        coverage("head", "2031-07-04").jsonPath("$.outcome").isEqualTo("gap");
        put(location, as("head"), etag("entrustments")).bodyValue("{\"until\": \"2031-07-02T00:00:00+08:00\"}").exchange()
                .expectStatus().isOk();
        coverage("head", "2031-07-03").jsonPath("$.outcome").isEqualTo("gap");
    }

    @Test
    void aSecondPartnerIsRefusedUntilTheFirstPairHasEnded() {
        String wish = "{\"a\": \"deputy-5\", \"b\": \"deputy-1\", \"from\": \"2032-01-01T00:00:00+08:00\"}";
        post("/api/v1/directory/ab-pairs", admin()).bodyValue(wish).exchange().expectStatus().isEqualTo(422)
                .expectBody().jsonPath("$.breaches[0].code").isEqualTo("ab-second-partner");
        put("/api/v1/directory/ab-pairs/deputy-4/deputy-5", admin(), etag("ab-pairs"))
                .bodyValue("{\"until\": \"2032-01-01T00:00:00+08:00\"}").exchange().expectStatus().isEqualTo(422)
                .expectBody().jsonPath("$.breaches[0].code").isEqualTo("ab-partner-missing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "holdings | {\"person\": \"head\", \"from\": \"2031-01-01T00:00:00+08:00\"} | /post",
        "holdings | {\"post\": \"nowhere\", \"from\": \"2031-01-01T00:00:00+08:00\"} | /post",
        "holdings | {\"post\": \"head\", \"from\": \"yesterday\"} | /from",
        "portfolios | {\"unit\": \"nowhere\", \"from\": \"2031-01-01T00:00:00+08:00\"} | /unit",
        "ab-pairs | {\"a\": \"deputy-1\", \"b\": \"nobody\", \"from\": \"2031-01-01T00:00:00+08:00\"} | /b",
        "absences | {\"person\": \"head\", \"cause\": \" \", \"from\": \"2031-01-01T00:00:00+08:00\"} | /cause",
        "absences | {\"person\": \"ghost\", \"cause\": \"leave\", \"from\": \"2031-01-01T00:00:00+08:00\"} | /person",
        "entrustments | {\"kind\": \"acting\", \"post\": \"head\", \"to\": \"deputy-1\", \"grantedBy\": \"head\", \"from\": \"2031-01-01T00:00:00+08:00\"} | /kind"})
    void whatIsMalformedIsAnsweredWithTheFieldsName(String list, String body, String pointer) {
        post("/api/v1/directory/" + list, admin()).bodyValue(body).exchange().expectStatus().isBadRequest()
                .expectHeader().contentType("application/problem+json")
                .expectBody().jsonPath("$.errors[0].pointer").isEqualTo(pointer).jsonPath("$.errors[0].remedy").exists();
    }
}
