package org.guiju.gateway;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.guiju.gateway.testing.GatewayRun;
import org.guiju.gateway.testing.StubService.Reply;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

import static org.assertj.core.api.Assertions.assertThat;

/** What passes to the services and back, and what is answered to those who send nonsense. */
class DoorTest extends GatewayRun {

    /** By its declared length alone: the answer comes before a byte of the body is read. */
    @Test
    void aBodyOverTheLimitReachesNobody() throws IOException {
        String head = """
                POST /api/v1/documents HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Content-Type: application/json\r
                Content-Length: 1100000\r
                \r
                """.formatted(token("anze.head"));
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            byte[] answer = new byte[4096];
            String start = new String(answer, 0, socket.getInputStream().read(answer), StandardCharsets.UTF_8);
            assertThat(start).startsWith("HTTP/1.1 413").contains("application/problem+json");
        }
        assertThat(service("document").asked("/api/v1/documents")).isEmpty();
    }

    @Test
    void aCallerCannotPretendByHeaders() {
        service("document").on("GET /api/v1/documents", 200, "{}");
        String token = token("anze.head");
        client.get().uri("/api/v1/documents").headers(headers -> {
            headers.setBearerAuth(token);
            List.of("X-Forwarded-User", "X-Guiju-Person", "X-Remote-User", "X-Auth-Request-User", "Remote-User", "X-Original-URL",
                    "X-HTTP-Method-Override", "X-Real-IP", "Proxy-Authorization").forEach(name -> headers.set(name, "forged"));
        }).cookie("other", "forged").exchange().expectStatus().isOk()
                .expectHeader().doesNotExist("Server").expectHeader().valueEquals("X-Content-Type-Options", "nosniff")
                .expectHeader().exists("RateLimit").expectHeader().exists("RateLimit-Policy").expectHeader().exists("X-Request-Id");
        assertThat(service("document").asked("/api/v1/documents")).singleElement().satisfies(asked ->
                assertThat(asked.headers().entries()).noneMatch(header -> header.getValue().contains("forged")));
    }

    @Test
    void onlyAGetIsTriedAgain() {
        String token = token("anze.head");
        service("meeting").on("GET /api/v1/meetings", asked -> service("meeting").asked("/api/v1/meetings").size() < 3
                ? new Reply.Cut() : Reply.json(200, "{}"));
        as(token, HttpMethod.GET, "/api/v1/meetings").expectStatus().isOk();
        assertThat(service("meeting").asked("/api/v1/meetings")).hasSize(3);
        service("meeting").on("POST /api/v1/meetings/once", asked -> new Reply.Cut());
        as(token, HttpMethod.POST, "/api/v1/meetings/once").expectStatus().isEqualTo(502).expectHeader().exists(HttpHeaders.RETRY_AFTER)
                .expectBody().jsonPath("$.code").isEqualTo("service-unreachable").jsonPath("$.service").isEqualTo("meeting");
        assertThat(service("meeting").asked("/api/v1/meetings/once")).hasSize(1);
    }

    @Test
    void whoDoesNotAnswerInTimeIsNamed() {
        service("meeting").on("POST /api/v1/meetings/slow", asked -> new Reply.Silence());
        as(token("anze.head"), HttpMethod.POST, "/api/v1/meetings/slow").expectStatus().isEqualTo(504)
                .expectHeader().exists(HttpHeaders.RETRY_AFTER).expectBody().jsonPath("$.code").isEqualTo("service-late")
                .jsonPath("$.service").isEqualTo("meeting");
    }

    @Test
    void aServiceThatKeepsFailingIsLeftAloneAndNamed() {
        service("supervision").on("POST /api/v1/supervision/x", asked -> new Reply.Cut());
        String token = token("anze.head");
        for (int call = 0; call < 20; call++) {
            as(token, HttpMethod.POST, "/api/v1/supervision/x").expectStatus().is5xxServerError();
        }
        int asked = service("supervision").asked("/api/v1/supervision/x").size();
        assertThat(asked).isLessThan(20);
        as(token, HttpMethod.POST, "/api/v1/supervision/x").expectStatus().isEqualTo(503)
                .expectHeader().exists(HttpHeaders.RETRY_AFTER).expectBody().jsonPath("$.code").isEqualTo("service-unavailable")
                .jsonPath("$.service").isEqualTo("supervision");
        assertThat(service("supervision").asked("/api/v1/supervision/x")).hasSize(asked);
    }

    @Test
    void tooManyAttemptsFromOneAddressAreTurnedAway() {
        int status = 0;
        HttpHeaders answered = HttpHeaders.EMPTY;
        // the bucket refills by two a second while we knock
        for (int attempt = 0; attempt <= 1_000 && status != 429; attempt++) {
            var answer = client.post().uri("/api/v1/session").header("X-Forwarded-For", "203.0.113.7")
                    .contentType(MediaType.APPLICATION_JSON).bodyValue("{").exchange().expectBody(String.class).returnResult();
            status = answer.getStatus().value();
            answered = answer.getResponseHeaders();
        }
        assertThat(status).isEqualTo(429);
        assertThat(answered.getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("1");
        assertThat(answered.get("RateLimit")).anySatisfy(limit -> assertThat(limit).startsWith("\"sign-in\";r=0"));
        client.post().uri("/api/v1/session").header("X-Forwarded-For", "203.0.113.8").contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{").exchange().expectStatus().isBadRequest();
    }

    @Test
    void nonsenseIsAnsweredFieldByField() {
        String safe = token("anze.safe");
        String admin = token("anze.sysadmin");
        bad(null, "POST", "/api/v1/session", "{", "malformed-json");
        bad(null, "POST", "/api/v1/session", "", "invalid-input");
        bad(null, "POST", "/api/v1/session", "[]", "invalid-input");
        bad(null, "POST", "/api/v1/session", "{\"username\":\"a\",\"password\":\"b\",\"admin\":true}", "invalid-input", "/admin");
        bad(null, "POST", "/api/v1/session", "{\"username\":{},\"password\":\"b\"}", "invalid-input", "/username");
        bad(null, "POST", "/api/v1/session/token", "{\"username\":\"a\"}", "invalid-input", "/password");
        bad(safe, "POST", "/api/v1/accounts", "{\"name\":\"BAD NAME\",\"person\":\"p\",\"displayName\":\"d\",\"password\":\"0123456789\"}",
                "invalid-input", "/name", "BAD NAME");
        bad(safe, "POST", "/api/v1/accounts", "{\"name\":\"anze.x\",\"person\":\"p\",\"displayName\":\"d\",\"capabilities\":[\"root\"],"
                + "\"password\":\"0123456789\"}", "invalid-input", "/capabilities", "root");
        bad(safe, "POST", "/api/v1/accounts", "{\"name\":\"ziyuan.x\",\"person\":\"p\",\"displayName\":\"d\",\"password\":\"0123456789\"}",
                "invalid-input", "/name", "ziyuan.x");
        bad(safe, "POST", "/api/v1/accounts", "{\"name\":\"anze.nul\",\"person\":\"p\",\"displayName\":\"\\u0000\","
                + "\"password\":\"0123456789\"}", "bad-request");
        bad(safe, "GET", "/api/v1/accounts?limit=abc", null, "invalid-input", "#/parameter/limit");
        bad(safe, "GET", "/api/v1/accounts?limit=0", null, "invalid-input", "#/parameter/limit");
        bad(safe, "GET", "/api/v1/accounts?after=%00", null, "bad-request");
        bad(admin, "PUT", "/api/v1/rehearsal/clock", "{\"now\":\"2026-02-30T00:00:00+08:00\"}", "invalid-input", "/now",
                "2026-02-30T00:00:00+08:00");
        bad(admin, "POST", "/api/v1/rehearsal/advance", "{}", "invalid-input", "/to");
        bad(admin, "POST", "/api/v1/rehearsal/advance", "{\"to\":\"2001-01-01T00:00:00+08:00\"}", "invalid-input", "/to");
        bad(token("operator"), "POST", "/api/v1/operations/dead-letters/leave/not-a-uuid/resend", null, "invalid-input", "#/parameter/id");
        client.get().uri("/api/v1/notifications/stream").headers(headers -> headers.setBearerAuth(admin)).header("Last-Event-ID", "x")
                .exchange().expectStatus().is4xxClientError();
        client.post().uri("/api/v1/session").contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"username\":\"\\u0000\",\"password\":\"b\"}").exchange().expectStatus().is4xxClientError();
    }

    @Test
    void wrongRoadsAreNamed() {
        String token = token("anze.head");
        as(token, HttpMethod.GET, "/api/v1/nothing").expectStatus().isNotFound().expectBody().jsonPath("$.code").isEqualTo("not-found");
        as(token, HttpMethod.DELETE, "/api/v1/worklist").expectStatus().isEqualTo(405).expectHeader().valueEquals("Allow", "GET")
                .expectBody().jsonPath("$.code").isEqualTo("method-not-allowed");
        client.post().uri("/api/v1/session").contentType(MediaType.TEXT_PLAIN).bodyValue("x").exchange().expectStatus().isEqualTo(415)
                .expectBody().jsonPath("$.code").isEqualTo("unsupported-media-type");
        client.post().uri("/oauth/token").contentType(MediaType.APPLICATION_JSON).bodyValue("{}").exchange().expectStatus().isEqualTo(415);
        client.post().uri("/oauth/token").contentType(MediaType.APPLICATION_FORM_URLENCODED).bodyValue("grant_type=magic").exchange()
                .expectStatus().isBadRequest().expectBody().jsonPath("$.error").isEqualTo("unsupported_grant_type");
        client.get().uri(java.net.URI.create(origin() + "/api/v1/documents/..;/x")).exchange().expectStatus().isBadRequest()
                .expectBody().jsonPath("$.code").isEqualTo("bad-request");
        client.get().uri("/api/v1/worklist").exchange().expectStatus().isUnauthorized();
    }

    @Test
    void aFormatWeDoNotHaveIsSaidSo() {
        String token = token("anze.head");
        for (String path : List.of("/api/v1/session", "/api/v1/worklist")) {
            client.get().uri(path).accept(MediaType.APPLICATION_XML).headers(headers -> headers.setBearerAuth(token)).exchange()
                    .expectStatus().isEqualTo(406).expectHeader().contentType("application/problem+json")
                    .expectBody().jsonPath("$.code").isEqualTo("not-acceptable");
        }
        client.get().uri("/api/v1/notifications/stream").accept(MediaType.APPLICATION_JSON).headers(headers -> headers.setBearerAuth(token))
                .exchange().expectStatus().isEqualTo(406);
    }

    /** Of the framework's own pages an operator sees health and figures; the rest is not there for anybody. */
    @Test
    void theFrameworkShowsNothingOfItself() {
        String operator = token("operator");
        for (String page : List.of("env", "beans", "configprops", "heapdump", "threaddump", "loggers", "mappings", "gateway/routes", "shutdown")) {
            as(operator, HttpMethod.GET, "/actuator/" + page).expectStatus().isNotFound();
            as(operator, HttpMethod.POST, "/actuator/" + page).expectStatus().is4xxClientError();
        }
        client.get().uri("/actuator/health").exchange().expectStatus().isOk().expectBody().jsonPath("$.components").doesNotExist()
                .jsonPath("$.details").doesNotExist();
    }

    private ResponseSpec as(String token, HttpMethod method, String path) {
        return client.method(method).uri(path).headers(headers -> headers.setBearerAuth(token)).exchange();
    }

    /** @param where the code; then the field; then the value that comes back */
    private void bad(String token, String method, String path, String body, String... where) {
        var request = client.method(HttpMethod.valueOf(method)).uri(java.net.URI.create(origin() + path))
                .header("X-Forwarded-For", "198.51.100.9").headers(headers -> {
                    if (token != null) {
                        headers.setBearerAuth(token);
                    }
                });
        ResponseSpec sent = body == null ? request.exchange() : request.contentType(MediaType.APPLICATION_JSON).bodyValue(body).exchange();
        Map<?, ?> problem = sent.expectBody(Map.class).returnResult().getResponseBody();
        assertThat(problem).as(method + " " + path + " " + body).isNotNull();
        assertThat(problem.get("code")).as(method + " " + path + " " + body).isEqualTo(where[0]);
        assertThat(problem.get("status")).isEqualTo(400);
        if (where.length > 1) {
            Map<?, ?> error = (Map<?, ?>) ((List<?>) problem.get("errors")).getFirst();
            assertThat(error.get("pointer")).as(method + " " + path + " " + body).isEqualTo(where[1]);
            assertThat(error.get("message").toString()).isNotBlank().doesNotStartWith("field.");
            assertThat(error.get("remedy").toString()).isNotBlank().doesNotStartWith("field.");
            if (where.length > 2) {
                assertThat(error.get("value")).as(path + " " + body).isEqualTo(where[2]);
            }
        }
    }
}
