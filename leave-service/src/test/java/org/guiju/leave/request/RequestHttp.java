package org.guiju.leave.request;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import org.guiju.kit.keeping.Json;
import org.guiju.kit.testing.TestDatabase;
import org.guiju.kit.testing.TestGateway;
import org.guiju.kit.time.Rehearsal;
import org.guiju.leave.LeaveService;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** The service on a database of its own, since its clock is set: timers of other tests live in another time. */
@SpringBootTest(classes = LeaveService.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class RequestHttp {

    static final String ROOT = "/api/v1/leaves";
    static final TestGateway GATEWAY = TestGateway.started();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @LocalServerPort
    private int port;

    @Autowired
    private Rehearsal rehearsal;

    WebTestClient http;

    @DynamicPropertySource
    static void environment(DynamicPropertyRegistry properties) {
        TestDatabase.of("leave_requests").register(properties);
        GATEWAY.register(properties);
        properties.add("GUIJU_REHEARSAL", () -> "true");
    }

    @BeforeEach
    void client() {
        http = WebTestClient.bindToServer().baseUrl("http://localhost:" + port).responseTimeout(PATIENCE).build();
    }

    /** Sets the clock, as {@code 2024-06-05T09:00}. */
    void clock(String local) {
        rehearsal.set(instant(local)).block(PATIENCE);
    }

    /** Lives through to an instant: everything due until then happens. */
    void until(String local) {
        rehearsal.advance(instant(local)).block(PATIENCE);
    }

    private static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(WorkingCalendar.ZONE).toInstant();
    }

    static String person(String government, String person, String... capabilities) {
        return GATEWAY.tokens().person(government, person, capabilities);
    }

    static String administrator(String government) {
        return person(government, "system-admin", "system-administrator");
    }

    /** The demo directory of a government; again and again without effect. */
    void imported(String government) {
        // another class may have left the clock in a year in which this government's rulebook is not in force yet
        clock("2025-01-02T09:00");
        String file;
        try {
            file = Files.readString(Path.of("..", "deploy", "local", "directories", government + ".yaml"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        http.post().uri("/api/v1/directory/import").headers(headers -> headers.setBearerAuth(administrator(government)))
                .header("Idempotency-Key", UUID.randomUUID().toString()).contentType(MediaType.valueOf("application/yaml"))
                .bodyValue(file).exchange().expectStatus().isOk();
    }

    /** What was answered. */
    record Answer(int status, JsonNode body, String etag) {

        String text(String pointer) {
            return body.at(pointer).asString("");
        }

        List<String> codes() {
            return body.at("/breaches").valueStream().map(breach -> breach.at("/code").asString()).distinct().sorted().toList();
        }

        List<String> cited() {
            return body.at("/breaches").valueStream().map(breach -> breach.at("/clause/item").asString()).distinct().sorted().toList();
        }

        List<String> obligations() {
            return body.at("/ruling/obligations").valueStream().map(told -> told.at("/code").asString()).distinct().sorted().toList();
        }

        List<String> steps(String state) {
            return body.at("/steps").valueStream().filter(step -> step.at("/state").asString().equals(state))
                    .map(step -> step.at("/name").asString()).toList();
        }

        List<String> kinds() {
            return body.at("/timeline").valueStream().map(act -> act.at("/kind").asString()).toList();
        }
    }

    Answer get(String government, String person, String path, String... capabilities) {
        return answer(http.get().uri(path).headers(h -> h.setBearerAuth(person(government, person, capabilities)))
                .exchange().expectBody(byte[].class).returnResult());
    }

    Answer send(HttpMethod method, String token, String path, String body, String etag, String key) {
        return answer(http.method(method).uri(path).headers(h -> {
            h.setBearerAuth(token);
            h.set("Idempotency-Key", key);
            if (!etag.isEmpty()) {
                h.set("If-Match", etag);
            }
        }).contentType(MediaType.APPLICATION_JSON).bodyValue(body).exchange().expectBody(byte[].class).returnResult());
    }

    Answer post(String government, String person, String path, String body, String etag) {
        return send(HttpMethod.POST, person(government, person), path, body, etag, UUID.randomUUID().toString());
    }

    static Answer answer(EntityExchangeResult<byte[]> result) {
        byte[] bytes = result.getResponseBody();
        String etag = result.getResponseHeaders().getETag();
        return new Answer(result.getStatus().value(), Json.tree(bytes == null || bytes.length == 0 ? "{}".getBytes() : bytes),
                etag == null ? "" : etag);
    }

    /** One request, acted on by people of its government. */
    final class Leave {

        final String government;
        final String traveller;
        final String id;

        Leave(String government, String traveller, String id) {
            this.government = government;
            this.traveller = traveller;
            this.id = id;
        }

        Answer read(String person) {
            return get(government, person, ROOT + "/requests/" + id);
        }

        Answer does(String person, String what, String body) {
            return post(government, person, ROOT + "/requests/" + id + "/" + what, body, read(traveller).etag());
        }

        Answer consents(String person, String step) {
            return does(person, "steps/" + step, "{\"answer\": \"consent\", \"opinion\": \"同意\"}");
        }

        Answer records(String person, String step) {
            return does(person, "steps/" + step, "{\"answer\": \"record\", \"opinion\": \"已报\"}");
        }

        String status() {
            return read(traveller).text("/status");
        }
    }

    Leave drafted(String government, String person, String plan) {
        Answer drafted = post(government, person, ROOT + "/requests", plan, "");
        if (drafted.status() != 201) {
            throw new AssertionError(drafted.status() + " " + drafted.body());
        }
        return new Leave(government, person, drafted.text("/id"));
    }

    /** Whole days. */
    static String plan(String purpose, String reach, String first, String last, String more) {
        return """
                {"purpose": "%s", "reach": "%s", "place": "太原", "reason": "参加会议",
                 "first": {"date": "%s", "half": "forenoon"}, "last": {"date": "%s", "half": "afternoon"}%s}
                """.formatted(purpose, reach, first, last, more.isEmpty() ? "" : ", " + more);
    }

    /** Who acts for a post at an instant, or why nobody does. */
    String acting(String government, String post, String at) {
        Answer coverage = get(government, "office-clerk", "/api/v1/coverage?post=" + post + "&at=" + instant(at));
        return coverage.body().at("/actedBy/id").asString(coverage.text("/gap/reason"));
    }
}
