package org.guiju.gateway;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.guiju.gateway.testing.GatewayRun;
import org.guiju.gateway.testing.StubService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;

import static org.assertj.core.api.Assertions.assertThat;

/** Who passes which gate, and what a request looks like on the other side. */
class GatesTest extends GatewayRun {

    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    @ParameterizedTest
    @CsvSource({
        "documents, document", "meetings/7, meeting", "supervision/x, supervision", "leaves, leave", "directory/posts, leave",
        "coverage, leave", "calendar/CN, leave", "regulations/anze-31.4, leave"})
    void aPathLeadsToItsService(String path, String service) {
        service(service).on("GET /api/v1/" + path, 200, "{\"here\":true}");
        client.get().uri("/api/v1/" + path).headers(h -> h.setBearerAuth(token("anze.head"))).exchange().expectStatus().isOk()
                .expectBody().jsonPath("$.here").isEqualTo(true);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/documents, , 401, unauthenticated",
        "GET, /api/v1/documents, document, 403, people-only",
        "GET, /api/v1/session, document, 403, people-only",
        "GET, /api/v1/documents, operator, 403, people-only",
        "GET, /internal/leave/directory/anze, anze.head, 403, services-only",
        "GET, /internal/leave/directory/anze, operator, 403, services-only",
        "POST, /internal/events, anze.head, 403, services-only",
        "GET, /internal/leave/directory/anze, , 401, unauthenticated",
        "GET, /api/v1/accounts, anze.head, 403, security-administrators-only",
        "GET, /api/v1/operations/health, anze.sysadmin, 403, operators-only",
        "GET, /actuator/prometheus, anze.head, 403, operators-only",
        "GET, /actuator/prometheus, , 401, unauthenticated",
        "PUT, /api/v1/rehearsal/clock, anze.head, 403, system-administrators-only",
        "GET, /api/v1/nowhere, anze.head, 404, not-found",
        "GET, /nowhere, , 404, not-found",
        "PATCH, /api/v1/worklist, anze.head, 405, method-not-allowed",
        "PUT, /oauth/token, , 405, method-not-allowed"})
    void everyGateIsClosedToThoseItIsNotFor(String method, String path, String who, int status, String code) {
        client.method(HttpMethod.valueOf(method)).uri(path).headers(headers -> {
            if (who != null) {
                headers.setBearerAuth(who.equals("document") ? serviceToken(who) : token(who));
            }
        }).exchange().expectStatus().isEqualTo(status).expectHeader().contentType("application/problem+json")
                .expectBody().jsonPath("$.code").isEqualTo(code).jsonPath("$.status").isEqualTo(status)
                .jsonPath("$.traceId").isNotEmpty().jsonPath("$.title").isNotEmpty();
    }

    @Test
    void aServiceReachesWhatAnotherKeepsForServices() {
        service("leave").on("GET /internal/directory/anze", 200, "{\"posts\":[]}");
        client.get().uri("/internal/leave/directory/anze").headers(h -> h.setBearerAuth(serviceToken("document"))).exchange()
                .expectStatus().isOk().expectBody().jsonPath("$.posts").isArray();
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/documents/..%2f..%2finternal%2fx", "/api/v1/documents/..;/internal", "//internal/leave/directory/anze",
        "/api/v1/documents/%2e%2e/%2e%2e/internal/x"})
    void aCrookedPathReachesNobody(String path) {
        client.get().uri(URI.create(origin() + path)).headers(h -> h.setBearerAuth(token("anze.head"))).exchange()
                .expectStatus().value(status -> assertThat(status).isIn(400, 404))
                .expectHeader().contentType("application/problem+json");
        assertThat(SERVICES.values()).allMatch(stub -> stub.asked("/internal/x").isEmpty()
                && stub.asked("/internal/directory/anze").isEmpty());
    }

    @Test
    void aServiceSeesOurTokenOurRequestIdAndNothingACallerCouldPretendWith() {
        service("document").on("GET /api/v1/documents", 200, "{}");
        client.get().uri("/api/v1/documents").cookie("guiju", cookie("anze.head")).cookie("other", "x")
                .header("X-Forwarded-For", "10.9.8.7").header("Forwarded", "for=10.9.8.7").header("X-User-Id", "head")
                .header("X-Guiju-Person", "head").header("Remote-User", "root").header("X-Request-Id", "from-the-caller-1")
                .exchange().expectStatus().isOk().expectHeader().valueEquals("X-Request-Id", "from-the-caller-1")
                .expectHeader().doesNotExist("Server");
        StubService.Asked seen = service("document").asked("/api/v1/documents").getFirst();
        assertThat(seen.headers().get("Authorization")).startsWith("Bearer ey");
        assertThat(seen.headers().get("X-Request-Id")).isEqualTo("from-the-caller-1");
        assertThat(seen.headers().get("traceparent")).isNotNull();
        assertThat(seen.headers().names().stream().map(String::toLowerCase)).doesNotContain("cookie", "x-forwarded-for", "forwarded",
                "x-user-id", "x-guiju-person", "remote-user");
    }

    @Test
    void aWriteWithTheCookieNeedsOurOwnPage() {
        service("document").on("POST /api/v1/documents", 201, "{}");
        String cookie = cookie("anze.head");
        String[][] refused = {{}, {"X-Requested-With", "x"}, {"Origin", origin()}, {"X-Requested-With", "x", "Origin", "https://evil.example"},
            {"X-Requested-With", "x", "Sec-Fetch-Site", "cross-site"}, {"X-Requested-With", "x", "Sec-Fetch-Site", "same-site", "Origin", origin()}};
        for (String[] headers : refused) {
            write(cookie, headers).expectStatus().isForbidden().expectBody().jsonPath("$.code").isEqualTo("origin-refused");
        }
        assertThat(service("document").asked("/api/v1/documents")).isEmpty();
        write(cookie, "X-Requested-With", "x", "Origin", origin()).expectStatus().isCreated();
        write(cookie, "X-Requested-With", "x", "Sec-Fetch-Site", "same-origin").expectStatus().isCreated();
    }

    @Test
    void anotherSiteCanNeitherSignABrowserInNorReadAnAnswer() {
        client.post().uri("/api/v1/session").header(HttpHeaders.ORIGIN, "https://evil.example")
                .bodyValue(Map.of("username", "anze.head", "password", PASSWORD)).exchange().expectStatus().isForbidden()
                .expectHeader().doesNotExist(HttpHeaders.SET_COOKIE);
        client.options().uri("/api/v1/documents").header(HttpHeaders.ORIGIN, "https://evil.example")
                .header("Access-Control-Request-Method", "POST").exchange().expectStatus().isForbidden()
                .expectHeader().doesNotExist("Access-Control-Allow-Origin").expectBody().jsonPath("$.code").isEqualTo("cross-origin-refused");
    }

    @Test
    void everyAnswerMakesTheBrowserCareful() {
        client.get().uri("/api/v1/nowhere").exchange()
                .expectHeader().valueMatches("Content-Security-Policy", "default-src 'none'; script-src 'self';.*trusted-types vue")
                .expectHeader().valueEquals("X-Content-Type-Options", "nosniff").expectHeader().valueEquals("X-Frame-Options", "DENY")
                .expectHeader().valueEquals("Referrer-Policy", "no-referrer").expectHeader().valueEquals("Cache-Control", "no-store")
                .expectHeader().doesNotExist("Strict-Transport-Security");
    }

    @Test
    void aBodyOverTheLimitReachesNoService() {
        service("document").on("POST /api/v1/documents", 201, "{}");
        String token = token("anze.head");
        String long1 = "x".repeat(1024 * 1024 + 1);
        client.post().uri("/api/v1/documents").headers(h -> h.setBearerAuth(token)).contentType(MediaType.APPLICATION_JSON).bodyValue(long1)
                .exchange().expectStatus().isEqualTo(413).expectBody().jsonPath("$.code").isEqualTo("body-too-large")
                .jsonPath("$.limitBytes").isEqualTo(1024 * 1024);
        client.post().uri("/api/v1/documents").headers(h -> h.setBearerAuth(token)).contentType(MediaType.TEXT_PLAIN)
                .body(Flux.range(0, 20).map(part -> "y".repeat(64 * 1024)), String.class)
                .exchange().expectStatus().isEqualTo(413);
        assertThat(service("document").asked("/api/v1/documents")).isEmpty();
        client.post().uri("/api/v1/documents").headers(h -> h.setBearerAuth(token)).contentType(MediaType.TEXT_PLAIN)
                .body(Flux.just("in ", "pieces"), String.class).exchange().expectStatus().isCreated();
        assertThat(service("document").asked("/api/v1/documents")).hasSize(1).allMatch(asked -> asked.body().equals("in pieces"));
    }

    @Test
    void theDocumentationOfAllServicesIsOnePage() {
        service("document").on("GET /v3/api-docs", 200, "{\"openapi\":\"3.1.0\"}");
        client.get().uri("/api-docs/document").exchange().expectStatus().isOk().expectBody().jsonPath("$.openapi").isEqualTo("3.1.0");
        client.get().uri("/api-docs/gateway").exchange().expectStatus().isOk().expectBody().jsonPath("$.openapi").isEqualTo("3.1.0")
                .jsonPath("$.paths['/api/v1/session']").exists().jsonPath("$.paths['/api/v1/worklist']").exists();
        client.get().uri("/docs").exchange().expectStatus().is3xxRedirection();
        client.get().uri("/").exchange().expectStatus().isSeeOther().expectHeader().valueEquals("Location", "/docs");
    }

    @Test
    void theProbesNeedNoToken() {
        client.get().uri("/actuator/health/readiness").exchange().expectStatus().isOk().expectBody().jsonPath("$.status").isEqualTo("UP");
        client.get().uri("/actuator/health/liveness").exchange().expectStatus().isOk();
        client.get().uri("/actuator/prometheus").headers(h -> h.setBearerAuth(serviceToken("leave"))).exchange().expectStatus().isOk();
    }

    private WebTestClient.ResponseSpec write(String cookie, String... headers) {
        var request = client.post().uri("/api/v1/documents").cookie("guiju", cookie).contentType(MediaType.APPLICATION_JSON);
        for (int at = 0; at < headers.length; at += 2) {
            request.header(headers[at], headers[at + 1]);
        }
        return request.bodyValue("{}").exchange();
    }

    /** One sign-in an account: what is tried here is not how often one may sign in. */
    @Override
    protected String token(String account) {
        return TOKENS.computeIfAbsent(port + account, unseen -> super.token(account));
    }
}
