package org.guiju.kit.sample.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

class MalformedRequestTest extends SampleHttp {

    private static final String NOTES = "/api/v1/notes";

    private static BodyContentSpec problem(ResponseSpec answer, int status, String code) {
        return answer.expectStatus().isEqualTo(status)
                .expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type").isEqualTo("/problems/" + code)
                .jsonPath("$.code").isEqualTo(code)
                .jsonPath("$.status").isEqualTo(status)
                .jsonPath("$.title").isNotEmpty()
                .jsonPath("$.detail").isNotEmpty()
                .jsonPath("$.traceId").isNotEmpty();
    }

    private BodyContentSpec invalid(String body, String pointer, String fault) {
        return problem(post(NOTES, head()).bodyValue(body).exchange(), 400, "invalid-request")
                .jsonPath("$.errors[0].pointer").isEqualTo(pointer)
                .jsonPath("$.errors[0].code").isEqualTo(fault)
                .jsonPath("$.errors[0].message").isNotEmpty()
                .jsonPath("$.errors[0].remedy").isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "nonsense", "{\"title\":\"x\"", "{\"title\":\"x\"}}", "{\"title\":\"x\",\"title\":\"y\"}", "{'title':1}"})
    void whatIsNotJson(String body) {
        problem(post(NOTES, head()).bodyValue(body).exchange(), 400, "malformed-json")
                .jsonPath("$.detail").value(containsString("1"));
    }

    @Test
    void aNestingDeeperThanAnyoneNeeds() {
        problem(post(NOTES, head()).bodyValue("{\"title\":" + "[".repeat(5000) + "]".repeat(5000) + "}").exchange(),
                400, "malformed-json");
    }

    @Test
    void anUnknownFieldIsNamedWithThoseThatAreKnown() {
        invalid("{\"title\":\"x\",\"titel\":\"y\"}", "/titel", "unknown-field")
                .jsonPath("$.errors[0].remedy").value(containsString("title"));
        invalid("{\"title\":\"x\",\"details\":[{\"text\":\"t\",\"copies\":1,\"colour\":\"red\"}]}", "/details/0/colour", "unknown-field");
    }

    @Test
    void aWrongTypeIsNamedWithWhatIsExpected() {
        invalid("{\"title\":7}", "/title", "wrong-type").jsonPath("$.errors[0].remedy").value(containsString("文字"));
        invalid("{\"title\":[\"x\"]}", "/title", "wrong-type");
        invalid("{\"title\":\"x\",\"details\":{}}", "/details", "wrong-type");
        invalid("{\"title\":\"x\",\"details\":[{\"text\":\"t\",\"copies\":\"3\"}]}", "/details/0/copies", "wrong-type");
        invalid("[]", "", "wrong-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "26.2.2026", "", "2026-13-01", "0"})
    void anInvalidDateIsNamedWithItsValue(String day) {
        invalid("{\"title\":\"x\",\"due\":\"" + day + "\"}", "/due", "wrong-format")
                .jsonPath("$.errors[0].value").isEqualTo(day)
                .jsonPath("$.errors[0].remedy").value(containsString("2026-02-26"));
    }

    @Test
    void anUnknownWordListsThoseThatAreAllowed() {
        invalid("{\"title\":\"x\",\"urgency\":\"soon\"}", "/urgency", "not-allowed")
                .jsonPath("$.errors[0].value").isEqualTo("soon")
                .jsonPath("$.errors[0].remedy").value(containsString("ordinary、extra-urgent"));
        problem(get(NOTES + "?urgency=soon", head()).exchange(), 400, "invalid-request")
                .jsonPath("$.errors[0].in").isEqualTo("query")
                .jsonPath("$.errors[0].remedy").value(containsString("extra-urgent"));
        get(NOTES + "?urgency=extra-urgent", head()).exchange().expectStatus().isOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "99999999999999999999", "1.5", "-99999999999999999999", "true"})
    void aNumberThatDoesNotFit(String number) {
        post(NOTES, head()).bodyValue("{\"title\":\"x\",\"details\":[{\"text\":\"t\",\"copies\":" + number + "}]}").exchange()
                .expectStatus().isBadRequest().expectBody().jsonPath("$.errors[0].pointer").isEqualTo("/details/0/copies");
    }

    @Test
    void whatIsAbsentIsListedAllAtOnce() {
        problem(post(NOTES, head()).bodyValue("{\"details\":[{\"copies\":1},null]}").exchange(), 400, "invalid-request")
                .jsonPath("$.errors[?(@.pointer=='/title' && @.code=='missing')]").exists()
                .jsonPath("$.errors[?(@.pointer=='/details/0/text')]").exists()
                .jsonPath("$.errors[?(@.pointer=='/details/1')]").exists();
    }

    @Test
    void aBrokenConstraintSaysItsBounds() {
        invalid("{\"title\":\"  \"}", "/title", "not-blank");
        invalid("{\"title\":\"" + "长".repeat(201) + "\"}", "/title", "size").jsonPath("$.errors[0].remedy").value(containsString("200"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "a\\u0000b", "\\ud800"})
    void textThatCannotBeKept(String text) {
        invalid("{\"title\":\"" + text + "\"}", "/title", "wrong-format");
    }

    @Test
    void headersThatACommandNeeds() {
        problem(http.post().uri(NOTES).headers(h -> h.setBearerAuth(head())).contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"title\":\"x\"}").exchange(), 400, "idempotency-key-missing")
                .jsonPath("$.errors[0].pointer").isEqualTo("Idempotency-Key");
        problem(http.post().uri(NOTES).headers(h -> h.setBearerAuth(head())).contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", "a b").bodyValue("{\"title\":\"x\"}").exchange(), 400, "invalid-request")
                .jsonPath("$.errors[0].in").isEqualTo("header");
        problem(post(NOTES + "/" + UUID.randomUUID() + "/title", head()).header(HttpHeaders.IF_MATCH, "W/\"1\"")
                .bodyValue("{\"title\":\"x\"}").exchange(), 400, "invalid-request")
                .jsonPath("$.errors[0].pointer").isEqualTo("If-Match");
        problem(post(NOTES + "?dryRun=perhaps", head()).bodyValue("{\"title\":\"x\"}").exchange(), 400, "invalid-request")
                .jsonPath("$.errors[0].pointer").isEqualTo("dryRun");
    }

    @Test
    void bodiesThatAreAbsentTooLargeOrOfAnotherKind() {
        problem(post(NOTES, head()).exchange(), 400, "missing-body");
        problem(post(NOTES, head()).bodyValue("{\"title\":\"" + "x".repeat(1 << 20) + "\"}").exchange(), 413, "too-large");
        problem(http.post().uri(NOTES).headers(h -> h.setBearerAuth(head())).header("Idempotency-Key", "k")
                .contentType(MediaType.TEXT_PLAIN).bodyValue("title").exchange(), 415, "unsupported-media-type")
                .jsonPath("$.detail").value(containsString("application/json"));
    }

    @ParameterizedTest
    @CsvSource({
        "?limit=0, limit, out-of-range", "?limit=201, limit, out-of-range", "?limit=many, limit, out-of-range",
        "?limit=99999999999999, limit, out-of-range", "?dueBefore=yesterday, dueBefore, wrong-format"})
    void parametersOfAList(String query, String parameter, String fault) {
        problem(get(NOTES + query, head()).exchange(), 400, "invalid-request")
                .jsonPath("$.errors[0].pointer").isEqualTo(parameter).jsonPath("$.errors[0].code").isEqualTo(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "%25%25", "WyJhIl0", "=", "' or 1=1"})
    void aCursorNobodyGaveOut(String cursor) {
        http.get().uri(builder -> builder.path(NOTES).queryParam("cursor", "{c}").build(cursor))
                .headers(h -> h.setBearerAuth(head())).exchange().expectStatus().isBadRequest()
                .expectBody().jsonPath("$.code").isEqualTo("invalid-cursor");
    }

    @Test
    void pathsThatNameNothing() {
        problem(get(NOTES + "/not-a-uuid", head()).exchange(), 400, "invalid-request")
                .jsonPath("$.errors[0].in").isEqualTo("path").jsonPath("$.errors[0].pointer").isEqualTo("id");
        problem(get(NOTES + "/" + UUID.randomUUID(), head()).exchange(), 404, "not-found");
        problem(get("/api/v1/nothing", head()).exchange(), 404, "no-such-route");
        problem(http.get().uri(URI.create(base() + NOTES + "/%00")).headers(h -> h.setBearerAuth(head())).exchange(),
                400, "invalid-request").jsonPath("$.errors[0].code").isEqualTo("unkeepable");
        problem(http.get().uri(URI.create(base() + NOTES + "?urgency=%00")).headers(h -> h.setBearerAuth(head())).exchange(),
                400, "invalid-request");
    }

    @Test
    void methodsAndFormatsThatAreNotTaken() {
        problem(http.method(HttpMethod.DELETE).uri(NOTES).headers(h -> h.setBearerAuth(head())).exchange(), 405, "method-not-allowed");
        problem(get(NOTES, head()).header(HttpHeaders.ACCEPT, "image/png").exchange(), 406, "not-acceptable");
    }

    @Test
    void whatWeDidNotForeseeIs500AndTellsNothing() {
        problem(get(NOTES + "/broken", head()).exchange(), 500, "internal")
                .consumeWith(answer -> assertThat(new String(Objects.requireNonNull(answer.getResponseBody()), StandardCharsets.UTF_8))
                        .doesNotContain("machine room", "Exception", "org.guiju"));
    }
}
