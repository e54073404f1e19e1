package org.guiju.leave.schedule;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.guiju.kit.keeping.Json;
import org.guiju.kit.receipts.Receipts;
import org.guiju.kit.receipts.Replays;
import org.guiju.leave.LeaveHttp;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Ziyang: a leader who cannot attend says why, and the office finds another; each test on a day of its own. */
class SubstitutionsOverHttpTest extends LeaveHttp {

    private static final String SUBSTITUTIONS = "/api/v1/leaves/substitutions";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Autowired
    private Receipts receipts;
    @Autowired
    private Replays replays;

    @BeforeEach
    void directory() {
        imported("ziyang");
    }

    private static String as(String person) {
        return person("ziyang", person);
    }

    private static String body(String post, String day, String reason) {
        return """
                {"post": "%s", "what": "开工仪式", "from": "%sT09:00:00+08:00", "until": "%sT11:00:00+08:00", "reason": "%s"}
                """.formatted(post, day, day, reason);
    }

    private ResponseSpec tell(String person, String body) {
        return post(SUBSTITUTIONS, as(person)).bodyValue(body).exchange();
    }

    private String told(String person, String body) {
        return Objects.requireNonNull(tell(person, body).expectStatus().isCreated().expectBody().returnResult().getResponseHeaders()
                .getLocation()).toString();
    }

    private ResponseSpec send(String person, String address, String step, String body) {
        return post(address + step, as(person)).header("If-Match", etag(address)).bodyValue(body).exchange();
    }

    private String etag(String address) {
        return Objects.requireNonNull(get(address, as("office-clerk")).exchange().expectStatus().isOk().expectBody().returnResult()
                .getResponseHeaders().getETag());
    }

    private JsonNode read(String address, String person, String... capabilities) {
        return Json.tree(Objects.requireNonNull(get(address, person("ziyang", person, capabilities)).exchange().expectStatus().isOk()
                .expectBody().returnResult().getResponseBody()));
    }

    private static List<String> actions(JsonNode view, String outcome) {
        return view.at("/actions").valueStream().filter(action -> action.at("/ruling/outcome").asString().equals(outcome))
                .map(action -> action.at("/name").asString()).toList();
    }

    @Test
    @Proves("ziyang-57.2")
    void theOfficeFindsAnotherLeaderAndHeIsExpectedThereFromThenOn() {
        String address = Objects.requireNonNull(tell("deputy-2", body("deputy-2", "2031-03-04", "急性病")).expectStatus().isCreated()
                .expectBody().jsonPath("$.status").isEqualTo("sought")
                .jsonPath("$.ruling.obligations[0].code").isEqualTo("leave-partner-attends")
                .jsonPath("$.ruling.obligations[0].clause.item").isEqualTo("ziyang-57.2").jsonPath("$.receipt").exists()
                .returnResult().getResponseHeaders().getLocation()).toString();

        send("deputy-2", address, "/substitute", "{\"post\": \"deputy-1\"}").expectStatus().isForbidden()
                .expectBody().jsonPath("$.breaches[0].code").isEqualTo("leave-substitute-by-other");
        send("office-clerk", address, "/substitute", "{\"post\": \"secretary-general\"}").expectStatus().isEqualTo(422)
                .expectBody().jsonPath("$.breaches[0].code").isEqualTo("leave-substitute-not-eligible")
                .jsonPath("$.breaches[0].clause.item").isEqualTo("ziyang-57.2");
        send("office-clerk", address, "/substitute?dryRun=true", "{\"post\": \"deputy-1\"}").expectStatus().isOk();
        assertThat(read(address, "office-clerk").at("/status").asString()).isEqualTo("sought");
        send("office-clerk", address, "/substitute", "{\"post\": \"deputy-1\"}").expectStatus().isOk()
                .expectBody().jsonPath("$.status").isEqualTo("found").jsonPath("$.substitute.post").isEqualTo("deputy-1")
                .jsonPath("$.acts[1].actedBy").isEqualTo("office-clerk");

        String second = told("deputy-3", body("deputy-3", "2031-03-04", "另有任务"));
        send("office-clerk", second, "/substitute", "{\"post\": \"deputy-1\"}").expectStatus().isEqualTo(422)
                .expectBody().jsonPath("$.breaches[0].code").isEqualTo("leave-substitute-not-free")
                .jsonPath("$.breaches[0].facts.what").isEqualTo("开工仪式");
        send("deputy-2", address, "/withdrawal", "{\"reason\": \"痊愈\"}").expectStatus().isOk()
                .expectBody().jsonPath("$.status").isEqualTo("withdrawn").jsonPath("$.actions.length()").isEqualTo(0);
        send("office-clerk", second, "/substitute", "{\"post\": \"deputy-1\"}").expectStatus().isOk();
        send("office-clerk", address, "/substitute", "{\"post\": \"deputy-1\"}").expectStatus().isEqualTo(409);
        everyReceiptReplays(address);
    }

    private void everyReceiptReplays(String address) {
        String id = address.substring(address.lastIndexOf('/') + 1);
        JsonNode kept = read("/api/v1/leaves/receipts?subject=" + id, "auditor", "auditor").at("/items");
        assertThat(kept.size()).as("the refusals are kept too").isGreaterThanOrEqualTo(4);
        kept.forEach(receipt -> assertThat(Objects.requireNonNull(receipts.find(Jurisdiction.of("ziyang"),
                UUID.fromString(receipt.at("/id").asString())).flatMap(replays::replay).block(PATIENCE)).differences()).isEmpty());
    }

    @Test
    @Proves("ziyang-57.2")
    void aLeaderWhoIsAwayOrOnDutyCannotGoAndAReasonMustBeGiven() {
        tell("deputy-2", body("deputy-2", "2031-04-08", "")).expectStatus().isEqualTo(422)
                .expectBody().jsonPath("$.breaches[0].code").isEqualTo("leave-substitution-without-reason");
        tell("deputy-5", body("deputy-2", "2031-04-08", "急性病")).expectStatus().isForbidden()
                .expectBody().jsonPath("$.breaches[0].code").isEqualTo("leave-substitution-told-by-other");
        post("/api/v1/directory/absences", as("office-clerk")).bodyValue("""
                {"person": "deputy-3", "cause": "study", "from": "2031-04-07T00:00:00+08:00", "until": "2031-04-10T00:00:00+08:00"}
                """).exchange().expectStatus().isCreated();
        String address = Objects.requireNonNull(tell("office-clerk", body("deputy-2", "2031-04-08", "急性病")).expectStatus().isCreated()
                .expectBody().jsonPath("$.ruling.obligations[0].code").isEqualTo("leave-office-coordinates")
                .jsonPath("$.acts[0].actedBy").isEqualTo("office-clerk").jsonPath("$.leader.person").isEqualTo("deputy-2")
                .returnResult().getResponseHeaders().getLocation()).toString();
        send("office-clerk", address, "/substitute", "{\"post\": \"deputy-3\"}").expectStatus().isEqualTo(422)
                .expectBody().jsonPath("$.breaches[0].code").isEqualTo("leave-substitute-not-free");
    }

    @Test
    void onlyThoseWhoTakePartSeeItAndTheActionsSayWhatTheyMayDo() {
        String address = told("deputy-4", body("deputy-4", "2031-05-06", "会议冲突"));
        get(address, as("deputy-1")).exchange().expectStatus().isNotFound();
        get(address, person("boli", "office-clerk")).exchange().expectStatus().isNotFound();
        assertThat(actions(read(address, "office-clerk"), "allowed")).containsExactly("name", "withdraw");
        assertThat(actions(read(address, "deputy-4"), "allowed")).containsExactly("withdraw");
        assertThat(actions(read(address, "head"), "refused")).containsExactly("name", "withdraw");
        assertThat(read(address, "auditor", "auditor").at("/actions").isEmpty()).isTrue();
        assertThat(read("/api/v1/leaves/worklist", "office-clerk").at("/items").valueStream()
                .filter(item -> address.equals(item.at("/href").asString())).map(item -> item.at("/step").asString()))
                .containsExactly("substitution-name");

        send("office-clerk", address, "/substitute", "{\"post\": \"deputy-1\"}").expectStatus().isOk();
        assertThat(read(address, "deputy-1").at("/status").asString()).isEqualTo("found");
        assertThat(read(SUBSTITUTIONS + "?status=found", "deputy-1").at("/items").valueStream().map(line -> line.at("/href").asString()))
                .contains(address);
        assertThat(read(SUBSTITUTIONS, "deputy-5").at("/items").valueStream().map(line -> line.at("/href").asString())).doesNotContain(address);
        post(address + "/withdrawal", as("deputy-4")).header("If-Match", "\"1\"").bodyValue("{\"reason\": \"不需要了\"}").exchange()
                .expectStatus().isEqualTo(412);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"post\": \"nowhere\", \"what\": \"会\", \"from\": \"2031-01-01T09:00:00+08:00\", \"until\": \"2031-01-01T10:00:00+08:00\", \"reason\": \"病\"} | /post",
        "{\"post\": \"deputy-2\", \"what\": \" \", \"from\": \"2031-01-01T09:00:00+08:00\", \"until\": \"2031-01-01T10:00:00+08:00\", \"reason\": \"病\"} | /what",
        "{\"post\": \"deputy-2\", \"what\": \"会\", \"from\": \"2031-01-01T09:00:00+08:00\", \"until\": \"2031-01-01T09:00:00+08:00\", \"reason\": \"病\"} | /until",
        "{\"post\": \"deputy-2\", \"what\": \"会\", \"from\": \"2017-08-01T09:00:00+08:00\", \"until\": \"2017-08-01T10:00:00+08:00\", \"reason\": \"病\"} | /until",
        "{\"post\": \"deputy-2\", \"what\": \"会\", \"from\": \"someday\", \"until\": \"2031-01-01T10:00:00+08:00\", \"reason\": \"病\"} | /from"})
    void whatIsMalformedIsAnsweredWithTheFieldsName(String body, String pointer) {
        tell("office-clerk", body).expectStatus().isBadRequest().expectBody().jsonPath("$.errors[0].pointer").isEqualTo(pointer)
                .jsonPath("$.errors[0].remedy").exists();
    }

    @Test
    void aRegulationThatDoesNotSpeakOfItSaysSo() {
        imported("boli");
        post(SUBSTITUTIONS, person("boli", "office-clerk")).bodyValue(body("deputy-2", "2031-03-04", "急性病")).exchange()
                .expectStatus().isNotFound().expectBody().jsonPath("$.code").isEqualTo("no-such-rule");
    }
}
