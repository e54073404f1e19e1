package org.guiju.gateway.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import org.guiju.gateway.Gateway;
import org.guiju.kit.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;

/**
 * A gateway that runs on its own port with a real PostgreSQL and four services that do as they are told. Which database, and which
 * settings besides, says the class that extends this in one {@code @DynamicPropertySource}.
 */
@SpringBootTest(classes = Gateway.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "GUIJU_LOG_FORMAT=")
public abstract class AnyGateway {

    public static final String PASSWORD = "demo-password-1";
    public static final Map<String, StubService> SERVICES = Map.of("leave", new StubService(), "document", new StubService(),
            "meeting", new StubService(), "supervision", new StubService());

    private static final String SEED = """
            accounts:
              - {username: anze.head, jurisdiction: anze, person: head, name: 演示·县长, password: %1$s}
              - {username: anze.clerk, jurisdiction: anze, person: clerk, name: 演示·文书, password: %1$s}
              - {username: anze.sysadmin, jurisdiction: anze, person: sysadmin, name: 演示·系统管理员, capability: system-administrator, password: %1$s}
              - {username: anze.safe, jurisdiction: anze, person: safe, name: 演示·安全管理员, capability: security-administrator, password: %1$s}
              - {username: ziyuan.head, jurisdiction: ziyuan, person: head, name: 演示·县长, password: %1$s}
              - {username: ziyuan.safe, jurisdiction: ziyuan, person: safe, name: 演示·安全管理员, capability: security-administrator, password: %1$s}
              - {username: operator, kind: operator, person: operator, name: 平台运维, password: %1$s}
            """.formatted(PASSWORD);

    @LocalServerPort
    protected int port;
    @Autowired
    protected DatabaseClient database;
    protected WebTestClient client;
    @Autowired
    private CircuitBreakerRegistry circuits;

    protected static void registerAll(DynamicPropertyRegistry registry, TestDatabase database) {
        database.register(registry);
        SERVICES.forEach((id, stub) -> {
            registry.add("guiju.gateway.services." + id, stub::uri);
            registry.add("guiju.identity.clients." + id + ".secret", () -> secret(id));
        });
        registry.add("guiju.identity.seed", () -> seed().toString());
        registry.add("guiju.identity.key-secret", () -> "a secret for tests only");
        registry.add("guiju.identity.passwords.memory-kib", () -> "8192");
        registry.add("guiju.identity.passwords.iterations", () -> "1");
        registry.add("guiju.gateway.rehearsal", () -> "true");
        registry.add("guiju.gateway.upstream.response-timeout", () -> "4s");
        registry.add("guiju.gateway.upstream.time-limit", () -> "8s");
        registry.add("guiju.gateway.upstream.aggregate-limit", () -> "4s");
        // the tests stand where a proxy would: each may come from an address of its own
        registry.add("guiju.gateway.trusted-proxies", () -> "127\\.0\\.0\\.1|0:0:0:0:0:0:0:1(%.*)?");
    }

    @BeforeEach
    void client() {
        SERVICES.values().forEach(StubService::reset);
        circuits.getAllCircuitBreakers().forEach(CircuitBreaker::reset);
        client = WebTestClient.bindToServer().baseUrl("http://localhost:" + port).responseTimeout(Duration.ofSeconds(60)).build();
    }

    protected static StubService service(String id) {
        return SERVICES.get(id);
    }

    protected static String secret(String service) {
        return "secret-of-" + service;
    }

    /** An access token of that account. */
    protected String token(String account) {
        return tokens(account).get("access_token").toString();
    }

    /** All that the token endpoint answers to that account. */
    @SuppressWarnings("unchecked")
    protected Map<String, Object> tokens(String account) {
        return client.post().uri("/api/v1/session/token").bodyValue(Map.of("username", account, "password", PASSWORD)).exchange()
                .expectStatus().isOk().expectBody(Map.class).returnResult().getResponseBody();
    }

    /** A token by which that service shows who it is. */
    protected String serviceToken(String service) {
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "client_credentials");
        form.add("client_id", service);
        form.add("client_secret", secret(service));
        return client.post().uri("/oauth/token").contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(BodyInserters.fromFormData(form)).exchange().expectStatus().isOk()
                .expectBody(Map.class).returnResult().getResponseBody().get("access_token").toString();
    }

    /** The cookie of a browser in which that account has signed in. */
    protected String cookie(String account) {
        return client.post().uri("/api/v1/session").bodyValue(Map.of("username", account, "password", PASSWORD)).exchange()
                .expectStatus().isOk().returnResult(Void.class).getResponseCookies().getFirst("guiju").getValue();
    }

    protected String origin() {
        return "http://localhost:" + port;
    }

    private static Path seed() {
        try {
            Path file = Files.createTempFile("accounts", ".yaml");
            file.toFile().deleteOnExit();
            return Files.writeString(file, SEED);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
