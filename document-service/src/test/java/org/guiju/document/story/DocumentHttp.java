package org.guiju.document.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import org.guiju.document.DocumentService;
import org.guiju.kit.keeping.Json;
import org.guiju.kit.testing.TestDatabase;
import org.guiju.kit.testing.TestGateway;
import org.guiju.kit.time.Rehearsal;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.posts.DirectoryFacts;
import org.guiju.regulation.posts.DirectoryFile;
import org.guiju.regulation.posts.Regimes;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The service on the real database, with the demo directories of the five governments and a clock that can be set. */
@SpringBootTest(classes = DocumentService.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class DocumentHttp {

    static final String ROOT = "/api/v1/documents";
    static final TestGateway GATEWAY = gateway();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @LocalServerPort
    private int port;

    @Autowired
    private Rehearsal rehearsal;

    WebTestClient http;

    @DynamicPropertySource
    static void environment(DynamicPropertyRegistry properties) {
        TestDatabase.of("document").register(properties);
        GATEWAY.register(properties);
        properties.add("GUIJU_REHEARSAL", () -> "true");
        properties.add("GUIJU_OBJECTS", () -> "target/objects");
    }

    private static TestGateway gateway() {
        TestGateway gateway = TestGateway.started();
        List.of("ziyuan", "anze", "boli", "ziyang", "xiangshan").forEach(id -> gateway.knowing(directory(id)));
        return gateway;
    }

    static DirectoryFacts directory(String id) {
        try {
            return DirectoryFile.read(id + ".yaml", Files.readString(Path.of("..", "deploy", "local", "directories", id + ".yaml")))
                    .under(List.of(Regimes.of(id)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @BeforeEach
    void client() {
        http = WebTestClient.bindToServer().baseUrl("http://localhost:" + port).responseTimeout(PATIENCE).build();
    }

    /** For a service that no test has started. */
    void reach(int port, Rehearsal rehearsal) {
        this.port = port;
        this.rehearsal = rehearsal;
        client();
    }

    /** Where the service listens. */
    String base() {
        return "http://localhost:" + port;
    }

    /** Sets the clock, as {@code 2024-06-05T09:00}. */
    void clock(String local) {
        rehearsal.set(LocalDateTime.parse(local).atZone(WorkingCalendar.ZONE).toInstant()).block(PATIENCE);
    }

    /** Lives through to an instant: everything due until then happens. */
    void until(String local) {
        until(local, PATIENCE);
    }

    /** The same, waiting so long; answers how many timers fired. */
    int until(String local, Duration patience) {
        return rehearsal.advance(LocalDateTime.parse(local).atZone(WorkingCalendar.ZONE).toInstant()).blockOptional(patience).orElseThrow().fired();
    }

    /** What was answered. */
    record Answer(int status, JsonNode body, String etag) {

        String text(String pointer) {
            return body.at(pointer).asString("");
        }

        List<String> cited() {
            return body.at("/breaches").valueStream().map(breach -> breach.at("/clause/item").asString()).distinct().sorted().toList();
        }

        List<String> codes() {
            return body.at("/breaches").valueStream().map(breach -> breach.at("/code").asString()).distinct().sorted().toList();
        }

        JsonNode consultation(String unit) {
            return body.at("/consultations").valueStream().filter(c -> c.at("/unit").asString().equals(unit)).findFirst().orElseThrow();
        }
    }

    /** One government's document, acted on by people of that government. */
    final class Paper {

        final String government;
        final String id;

        Paper(String government, String id) {
            this.government = government;
            this.id = id;
        }

        Answer read(String person) {
            return DocumentHttp.this.read(government, person, "/" + id);
        }

        Answer does(String person, String what, String body) {
            String etag = read("head").etag.isEmpty() ? read(drafterOf()).etag : read("head").etag;
            return post(government, person, "/" + id + "/" + what, body, etag, UUID.randomUUID().toString());
        }

        String drafterOf() {
            return "water.clerk";
        }

        /** The office writes its opinion and, where no paper goes on without a term, sets one. */
        void reviewed() {
            Answer opinion = does("office-clerk", "office-review", "{\"opinion\": \"拟同意。\", \"found\": []}");
            assertThat(opinion.status()).as(opinion.body().toString()).isEqualTo(200);
            if (government.equals("ziyang")) {
                assertThat(does("office-clerk", "term", "{\"until\": \"2030-12-31\"}").status()).isEqualTo(200);
            }
        }
    }

    Paper draft(String government, String person, String body) {
        Answer drafted = post(government, person, "", body, "", UUID.randomUUID().toString());
        if (drafted.status() != 201) {
            throw new AssertionError(drafted.status() + " " + drafted.body());
        }
        return new Paper(government, drafted.text("/id"));
    }

    Answer read(String government, String person, String path) {
        return answer(http.get().uri(ROOT + path).headers(h -> h.setBearerAuth(GATEWAY.tokens().person(government, person)))
                .exchange().expectBody(byte[].class).returnResult());
    }

    Answer post(String government, String person, String path, String body, String etag, String key) {
        return answer(http.post().uri(ROOT + path).headers(h -> {
            h.setBearerAuth(GATEWAY.tokens().person(government, person));
            h.set("Idempotency-Key", key);
            if (!etag.isEmpty()) {
                h.set("If-Match", etag);
            }
        }).contentType(MediaType.APPLICATION_JSON).bodyValue(body).exchange().expectBody(byte[].class).returnResult());
    }

    static Answer answer(EntityExchangeResult<byte[]> result) {
        byte[] bytes = result.getResponseBody();
        String etag = result.getResponseHeaders().getETag();
        return new Answer(result.getStatus().value(), Json.tree(bytes == null || bytes.length == 0 ? "{}".getBytes() : bytes),
                etag == null ? "" : etag);
    }

    /** A request that the government shall send to the one above, touching one other department. */
    static String upward(String touches) {
        return """
                {"secrecy": "none", "title": "关于修建防洪堤的请示", "kind": "request", "issuer": "government",
                 "addressees": [{"kind": "upper-government", "name": "上级人民政府"}], "body": "正文。", "matters": ["修建防洪堤"], "particulars": {"planLine": "2024年发文计划第3项"},
                 "facts": "堤防年久失修。", "measures": "拟分两年修建。", "touches": [%s]}
                """.formatted(touches.isEmpty() ? "" : "\"" + touches + "\"");
    }
}
