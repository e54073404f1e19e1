package org.guiju.leave.duty;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
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
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** leave-service on a database of its own with the demo directory of Ziyang, the only government whose leaders are on duty. */
@SpringBootTest(classes = LeaveService.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"logging.structured.format.console=", "logging.level.org.testcontainers=off"})
abstract class DutyHttp {

    static final TestGateway GATEWAY = TestGateway.started();
    static final TestDatabase DATABASE = TestDatabase.fresh("leave_duty");
    static final String ROSTERS = "/api/v1/leaves/duty/rosters";

    @LocalServerPort
    private int port;

    private WebTestClient http;

    @DynamicPropertySource
    static void environment(DynamicPropertyRegistry properties) {
        DATABASE.register(properties);
        GATEWAY.register(properties);
    }

    @BeforeEach
    void directory() throws IOException {
        http = WebTestClient.bindToServer().baseUrl("http://localhost:" + port).responseTimeout(Duration.ofSeconds(30)).build();
        http.post().uri("/api/v1/directory/import").headers(h -> h.setBearerAuth(administrator())).header("Idempotency-Key", key())
                .contentType(MediaType.valueOf("application/yaml")).bodyValue(demo()).exchange().expectStatus().isOk();
    }

    private static String demo() {
        try {
            return Files.readString(Path.of("..", "deploy", "local", "directories", "ziyang.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String administrator() {
        return GATEWAY.tokens().person("ziyang", "system-admin", "system-administrator");
    }

    static String as(String person) {
        return GATEWAY.tokens().person("ziyang", person);
    }

    static String office() {
        return as("office-clerk");
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    ResponseSpec get(String path, String token) {
        return http.get().uri(path).headers(h -> h.setBearerAuth(token)).exchange();
    }

    ResponseSpec english(String path, String token) {
        return http.get().uri(path).headers(h -> h.setBearerAuth(token)).header(HttpHeaders.ACCEPT_LANGUAGE, "en").exchange();
    }

    ResponseSpec post(String path, String token, String body) {
        return http.post().uri(path).headers(h -> h.setBearerAuth(token)).header("Idempotency-Key", key())
                .contentType(MediaType.APPLICATION_JSON).bodyValue(body).exchange();
    }

    ResponseSpec post(String path, String token, String etag, String body) {
        return http.post().uri(path).headers(h -> h.setBearerAuth(token)).header("Idempotency-Key", key())
                .header(HttpHeaders.IF_MATCH, etag).contentType(MediaType.APPLICATION_JSON).bodyValue(body).exchange();
    }

    ResponseSpec put(String path, String token, String etag, String body) {
        return http.put().uri(path).headers(h -> h.setBearerAuth(token)).header("Idempotency-Key", key())
                .header(HttpHeaders.IF_MATCH, etag).contentType(MediaType.APPLICATION_JSON).bodyValue(body).exchange();
    }

    String etag(String path) {
        return Objects.requireNonNull(get(path, office()).expectStatus().isOk().expectBody().returnResult().getResponseHeaders().getETag());
    }

    /** Drafts a plan; where it is found. */
    String drafted(String day) {
        return Objects.requireNonNull(post(ROSTERS, office(), "{\"day\": \"" + day + "\"}").expectStatus().isCreated().expectBody()
                .returnResult().getResponseHeaders().getLocation()).toString();
    }

    /** Who is on duty in a plan, day by day. */
    @SuppressWarnings("unchecked")
    List<String> persons(String roster) {
        return (List<String>) json(get(roster, office()), "$.days[*].duties[*].person");
    }

    static Object json(ResponseSpec answer, String path) {
        return JsonPath.read(Objects.requireNonNull(answer.expectBody(String.class).returnResult().getResponseBody()), path);
    }

    /** Everybody in a plan can be reached. */
    void reachable(String roster) {
        persons(roster).stream().distinct().forEach(person -> put(roster + "/contacts/" + person, office(), etag(roster),
                "{\"contact\": \"演示电话 " + person + "\"}").expectStatus().isOk());
    }

    /** A published plan for the break around a day. */
    String published(String day) {
        String roster = drafted(day);
        reachable(roster);
        post(roster + "/publication", office(), etag(roster), "{}").expectStatus().isOk();
        return roster;
    }

    /** The person is away from one day until another. */
    void away(String person, String from, String until) {
        post("/api/v1/directory/absences", office(), """
                {"person": "%s", "cause": "business-trip", "from": "%sT00:00:00+08:00", "until": "%sT00:00:00+08:00"}
                """.formatted(person, from, until)).expectStatus().isCreated();
    }

    /** Nobody has been on duty yet, as when the system is introduced. */
    static void nothingOnRecord() throws SQLException {
        try (Connection connection = DATABASE.superuser(); Statement statement = connection.createStatement()) {
            statement.execute("delete from duty");
        }
    }

    /** Loads a notice of the country. */
    void notice(String csv) {
        String etag = Objects.requireNonNull(get("/api/v1/calendar/CN/days?from=2026-01-01&to=2026-01-01", office())
                .returnResult(String.class).getResponseHeaders().getETag());
        http.post().uri("/api/v1/calendar/CN/notices").headers(h -> h.setBearerAuth(administrator())).header("Idempotency-Key", key())
                .header(HttpHeaders.IF_MATCH, etag).contentType(MediaType.parseMediaType("text/csv")).bodyValue(csv).exchange()
                .expectStatus().isOk();
    }
}
