package org.guiju.kit.sample.web;

import java.time.Duration;
import java.util.UUID;

import org.guiju.kit.testing.TestDatabase;
import org.guiju.kit.testing.TestGateway;
import org.guiju.regulation.posts.ADirectory;
import org.guiju.regulation.posts.Regimes;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.RequestBodySpec;

/** The sample service running on the real database, with a client at its port. */
@SpringBootTest(classes = SampleService.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("sample")
public abstract class SampleHttp {

    protected static final TestGateway GATEWAY = TestGateway.started()
            .knowing(ADirectory.of("anze").regime(Regimes.ANZE).post("head").post("executive-deputy").post("deputy")
                    .vacantPost("office-director", "office-director", "government").facts())
            .knowing(ADirectory.of("boli").regime(Regimes.BOLI).post("head").facts());

    @LocalServerPort
    private int port;

    protected WebTestClient http;

    @DynamicPropertySource
    static void environment(DynamicPropertyRegistry properties) {
        TestDatabase.of("sample").register(properties);
        GATEWAY.register(properties);
    }

    @BeforeEach
    void client() {
        GATEWAY.speakAgain();
        http = WebTestClient.bindToServer().baseUrl("http://localhost:" + port).responseTimeout(Duration.ofSeconds(20)).build();
    }

    protected String base() {
        return "http://localhost:" + port;
    }

    protected static String head() {
        return GATEWAY.tokens().person("anze", "head");
    }

    protected static String deputy() {
        return GATEWAY.tokens().person("anze", "deputy");
    }

    /** A command with a fresh key. */
    protected RequestBodySpec post(String path, String token) {
        return http.post().uri(path).headers(headers -> headers.setBearerAuth(token))
                .header("Idempotency-Key", UUID.randomUUID().toString()).contentType(MediaType.APPLICATION_JSON);
    }

    protected WebTestClient.RequestHeadersSpec<?> get(String path, String token) {
        return http.get().uri(path).headers(headers -> headers.setBearerAuth(token));
    }
}
