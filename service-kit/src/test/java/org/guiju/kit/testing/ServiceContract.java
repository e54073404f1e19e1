package org.guiju.kit.testing;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.guiju.regulation.posts.ADirectory;
import org.guiju.regulation.posts.Regimes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every service must do, whatever else it does. A service's test extends this and names its main class:
 *
 * <pre>{@code
 * @SpringBootTest(classes = MeetingService.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
 * class MeetingServiceTest extends ServiceContract {}
 * }</pre>
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class ServiceContract {

    /** Knows a small government of 安泽, so that its people can be told from strangers. */
    protected static final TestGateway GATEWAY = TestGateway.started()
            .knowing(ADirectory.of("anze").regime(Regimes.ANZE).post("head").post("executive-deputy").post("deputy").facts());

    @LocalServerPort
    private int port;

    @Value("${guiju.service.root}")
    private String root;

    @Value("${guiju.service.name}")
    private String name;

    protected WebTestClient http;

    @DynamicPropertySource
    static void environment(DynamicPropertyRegistry properties) {
        TestDatabase.of("service").register(properties);
        GATEWAY.register(properties);
    }

    @BeforeEach
    void client() {
        http = WebTestClient.bindToServer().baseUrl("http://localhost:" + port).responseTimeout(Duration.ofSeconds(20)).build();
    }

    private ResponseSpec get(String path, String token) {
        return http.get().uri(path).headers(headers -> headers.setBearerAuth(token)).exchange();
    }

    @Test
    void isReadyWithItsDatabaseAndTellsItWithoutAToken() {
        http.get().uri("/actuator/health/readiness").exchange().expectStatus().isOk()
                .expectBody().jsonPath("$.status").isEqualTo("UP");
        http.get().uri("/actuator/health/liveness").exchange().expectStatus().isOk();
        http.get().uri("/actuator/prometheus").exchange().expectStatus().isOk();
    }

    @Test
    void opensNothingWithoutAToken() {
        for (String path : List.of(root, root + "/worklist", "/internal/events", "/actuator/env", "/")) {
            http.get().uri(path).exchange().expectStatus().isUnauthorized()
                    .expectHeader().valueEquals(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                    .expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .expectBody().jsonPath("$.code").isEqualTo("unauthenticated").jsonPath("$.traceId").exists();
        }
    }

    @Test
    void keepsPeopleAndServicesApart() {
        get("/internal/dead-letters", GATEWAY.tokens().person("anze", "head")).expectStatus().isForbidden()
                .expectBody().jsonPath("$.code").isEqualTo("forbidden");
        get(root, GATEWAY.tokens().service("gateway")).expectStatus().isForbidden()
                .expectBody().jsonPath("$.code").isEqualTo("forbidden");
        get("/internal/dead-letters", GATEWAY.tokens().service("gateway")).expectStatus().isOk();
    }

    @Test
    void answersAnUnknownAddressWithAProblem() {
        get("/api/v1/nowhere", GATEWAY.tokens().person("anze", "head")).expectStatus().isNotFound()
                .expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody().jsonPath("$.code").isEqualTo("no-such-route");
    }

    @Test
    void describesItself() {
        http.get().uri("/v3/api-docs").exchange().expectStatus().isOk()
                .expectBody()
                .jsonPath("$.openapi").isEqualTo("3.1.0")
                .jsonPath("$.info.title").isEqualTo("guiju " + name)
                .jsonPath("$.components.schemas.Problem").exists()
                .jsonPath("$.components.securitySchemes.bearer.scheme").isEqualTo("bearer");
    }

    @Test
    void hasEveryTableBehindForcedRowSecurityAndServesAsARoleThatItBinds() throws SQLException {
        List<String> open = new ArrayList<>();
        TestDatabase database = TestDatabase.of("service");
        try (Connection connection = database.superuser(); Statement statement = connection.createStatement()) {
            try (ResultSet tables = statement.executeQuery("""
                    select relname, relrowsecurity and relforcerowsecurity as guarded from pg_class
                    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> 'flyway_schema_history'
                    """)) {
                int seen = 0;
                while (tables.next()) {
                    seen++;
                    if (!tables.getBoolean("guarded")) {
                        open.add(tables.getString("relname"));
                    }
                }
                assertThat(seen).as("tables of the kit").isGreaterThan(5);
            }
            try (ResultSet role = statement.executeQuery(
                    "select rolsuper or rolbypassrls from pg_roles where rolname = '" + database.appUser() + "'")) {
                assertThat(role.next()).isTrue();
                assertThat(role.getBoolean(1)).isFalse();
            }
        }
        assertThat(open).isEmpty();
    }

    @Test
    void answersNonsenseWithProblemsAndNeverWithAFailure() throws IOException, InterruptedException {
        MalformedInputs inputs = new MalformedInputs("http://localhost:" + port, personsToken(), GATEWAY.tokens().service("gateway"));
        assertThat(inputs.thrown(20261124L, shotsPerOperation())).isEmpty();
    }

    /** Who throws nonsense at the people's routes; a service whose directory the test gateway knows names somebody in it. */
    protected String personsToken() {
        return GATEWAY.tokens().person("anze", "head");
    }

    /** How much nonsense each operation gets. */
    protected int shotsPerOperation() {
        return 40;
    }
}
