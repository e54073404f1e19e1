package org.guiju.leave.calendar;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;

import org.guiju.kit.testing.TestDatabase;
import org.guiju.kit.testing.TestGateway;
import org.guiju.leave.LeaveService;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.RequestBodySpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** leave-service on a database of its own, as a clerk, an administrator and a neighbour meet it. */
@SpringBootTest(classes = LeaveService.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"logging.structured.format.console=", "logging.level.org.testcontainers=off"})
abstract class CalendarHttp {

    static final TestGateway GATEWAY = TestGateway.started();
    static final TestDatabase DATABASE = TestDatabase.fresh("leave_calendar");

    @LocalServerPort
    private int port;

    WebTestClient http;

    @DynamicPropertySource
    static void environment(DynamicPropertyRegistry properties) {
        DATABASE.register(properties);
        GATEWAY.register(properties);
    }

    @BeforeEach
    void client() {
        http = WebTestClient.bindToServer().baseUrl("http://localhost:" + port).responseTimeout(Duration.ofSeconds(20)).build();
    }

    /** The address as it is written, percent signs and all. */
    URI exactly(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    static String clerk() {
        return GATEWAY.tokens().person("anze", "office");
    }

    static String administrator(String government) {
        return GATEWAY.tokens().person(government, "admin", "system-administrator");
    }

    ResponseSpec get(String path, String token) {
        return http.get().uri(path).headers(headers -> headers.setBearerAuth(token)).exchange();
    }

    /** A file of notices, sent by somebody. */
    RequestBodySpec notices(String region, String query, String token) {
        return http.post().uri("/api/v1/calendar/" + region + "/notices" + query).headers(headers -> headers.setBearerAuth(token))
                .contentType(MediaType.parseMediaType("text/csv"));
    }

    /** Loads a file as the version at hand stands. */
    ResponseSpec load(String region, String csv, String token) {
        return notices(region, "", token).header("Idempotency-Key", UUID.randomUUID().toString())
                .header(HttpHeaders.IF_MATCH, etag(region)).bodyValue(csv).exchange();
    }

    String etag(String region) {
        return Objects.requireNonNull(get("/api/v1/calendar/" + region + "/days?from=2026-01-01&to=2026-01-01", clerk())
                .expectStatus().isOk().returnResult(String.class).getResponseHeaders().getETag());
    }
}
