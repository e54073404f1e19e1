package org.guiju.leave;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;

import org.guiju.kit.testing.TestDatabase;
import org.guiju.kit.testing.TestGateway;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.RequestBodySpec;
import org.springframework.test.web.reactive.server.WebTestClient.RequestHeadersSpec;

/** The service running on the real database, with a client at its port and the demo directories at hand. */
@SpringBootTest(classes = LeaveService.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class LeaveHttp {

    protected static final TestGateway GATEWAY = TestGateway.started();

    @LocalServerPort
    private int port;

    protected WebTestClient http;

    @DynamicPropertySource
    static void environment(DynamicPropertyRegistry properties) {
        TestDatabase.of("leave").register(properties);
        GATEWAY.register(properties);
    }

    @BeforeEach
    void client() {
        http = WebTestClient.bindToServer().baseUrl("http://localhost:" + port).responseTimeout(Duration.ofSeconds(30)).build();
    }

    /** Where the service listens. */
    protected String base() {
        return "http://localhost:" + port;
    }

    protected static String person(String government, String person, String... capabilities) {
        return GATEWAY.tokens().person(government, person, capabilities);
    }

    protected static String administrator(String government) {
        return person(government, "system-admin", "system-administrator");
    }

    protected static String service() {
        return GATEWAY.tokens().service("document");
    }

    protected static String demoDirectory(String government) {
        try {
            return Files.readString(Path.of("..", "deploy", "local", "directories", government + ".yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The demo directory of a government, imported; again and again without effect. */
    protected void imported(String government) {
        importing(administrator(government)).bodyValue(demoDirectory(government)).exchange().expectStatus().isOk();
    }

    protected RequestBodySpec importing(String token) {
        return http.post().uri("/api/v1/directory/import").headers(headers -> headers.setBearerAuth(token))
                .header("Idempotency-Key", UUID.randomUUID().toString()).contentType(MediaType.valueOf("application/yaml"));
    }

    /** A command with a fresh key. */
    protected RequestBodySpec post(String path, String token) {
        return http.post().uri(path).headers(headers -> headers.setBearerAuth(token))
                .header("Idempotency-Key", UUID.randomUUID().toString()).contentType(MediaType.APPLICATION_JSON);
    }

    protected RequestBodySpec put(String path, String token, String etag) {
        return http.put().uri(path).headers(headers -> headers.setBearerAuth(token)).header("If-Match", etag)
                .header("Idempotency-Key", UUID.randomUUID().toString()).contentType(MediaType.APPLICATION_JSON);
    }

    protected RequestHeadersSpec<?> get(String path, String token) {
        return http.get().uri(path).headers(headers -> headers.setBearerAuth(token));
    }
}
