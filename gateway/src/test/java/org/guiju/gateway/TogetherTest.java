package org.guiju.gateway;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.guiju.gateway.testing.GatewayRun;
import org.guiju.gateway.testing.StubService.Reply;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

import static org.assertj.core.api.Assertions.assertThat;

/** What the gateway puts together from all services, hands to all of them, and does with all of them at once. */
class TogetherTest extends GatewayRun {

    private static final List<String> ALL = List.of("leave", "document", "meeting", "supervision");

    @Test
    void theWorklistSaysWhatItLacks() {
        service("document").on("GET /api/v1/documents/worklist", 200, """
                {"asOf":"2026-03-02T09:00:00+08:00","items":[
                 {"service":"document","href":"/b","due":"2026-03-05T24:00:00+08:00","urgency":"soon"},
                 {"service":"document","href":"/c","due":"2026-03-04T10:00:00+08:00","urgency":"soon"}]}""");
        service("leave").on("GET /api/v1/leaves/worklist", 200, """
                {"asOf":"2026-03-02T08:59:00+08:00","items":[{"service":"leave","href":"/a","due":null,"urgency":"none"}]}""");
        service("meeting").on("GET /api/v1/meetings/worklist", 503, "{}");
        String token = token("anze.head");
        for (int look = 0; look < 2; look++) {
            client.get().uri("/api/v1/worklist").headers(headers -> headers.setBearerAuth(token)).exchange().expectStatus().isOk()
                    .expectBody().jsonPath("$.items.length()").isEqualTo(3).jsonPath("$.items[0].href").isEqualTo("/c")
                    .jsonPath("$.counts.total").isEqualTo(3).jsonPath("$.counts.byService.document").isEqualTo(2)
                    .jsonPath("$.missing.length()").isEqualTo(1).jsonPath("$.missing[0].service").isEqualTo("meeting")
                    .jsonPath("$.missing[0].since").exists()
                    .jsonPath("$.asOf").value(String.class, at -> assertThat(OffsetDateTime.parse(at))
                            .isEqualTo(OffsetDateTime.parse("2026-03-02T08:59:00+08:00")));
        }
    }

    @Test
    void anEventIsAcceptedOnlyWhenAllHaveTakenIt() {
        ALL.forEach(id -> service(id).on("POST /internal/events", 204, ""));
        publish("document", event("document", "paper-1")).expectStatus().isNoContent();
        assertThat(service("document").asked("/internal/events")).as("not back to whom it comes from").isEmpty();
        for (String id : List.of("leave", "meeting", "supervision")) {
            assertThat(service(id).asked("/internal/events")).singleElement().satisfies(asked -> assertThat(asked.body()).contains("paper-1"));
        }
        service("meeting").on("POST /internal/events", 500, "{}");
        publish("document", event("document", "paper-2")).expectStatus().isEqualTo(502).expectHeader().exists(HttpHeaders.RETRY_AFTER)
                .expectBody().jsonPath("$.code").isEqualTo("event-not-taken").jsonPath("$.undelivered[0]").isEqualTo("meeting");
        publish("document", event("leave", "forged")).expectStatus().isForbidden();
        publish("document", "{\"specversion\":\"1.0\"}").expectStatus().isBadRequest().expectBody().jsonPath("$.errors[0].pointer").isEqualTo("/id");
        publish("document", "[1]").expectStatus().isBadRequest();
        publish("document", event("document", "nul\\u0000")).expectStatus().isBadRequest()
                .expectBody().jsonPath("$.errors[0].pointer").isEqualTo("/subject");
    }

    @Test
    void aBrowserThatLostItsStreamGetsWhatItMissed() {
        ALL.forEach(id -> service(id).on("POST /internal/events", 204, ""));
        String token = token("anze.clerk");
        String one = "one-" + UUID.randomUUID();
        String two = "two-" + UUID.randomUUID();
        publish("document", event("document", one)).expectStatus().isNoContent();
        publish("document", event("document", two)).expectStatus().isNoContent();
        List<ServerSentEvent<Map<String, Object>>> all = stream(token, "0", two);
        assertThat(all).anyMatch(sent -> sent.comment() != null && sent.data() == null);
        String first = all.stream().filter(sent -> told(sent, one)).findFirst().orElseThrow().id();
        List<ServerSentEvent<Map<String, Object>>> missed = stream(token, first, two);
        assertThat(missed).noneMatch(sent -> told(sent, one)).filteredOn(sent -> sent.data() != null).first()
                .satisfies(sent -> assertThat(sent.data()).containsOnlyKeys("type", "id").containsEntry("id", two));
        assertThat(stream(token, "999999999", "")).anyMatch(sent -> "resync".equals(sent.event()));
    }

    @Test
    void theClockGoesFromDueToDueUntilAllIsQuiet() {
        OffsetDateTime start = OffsetDateTime.now().plusDays(2).withNano(0);
        OffsetDateTime due = start.plusDays(1);
        OffsetDateTime end = start.plusDays(3);
        for (String id : ALL) {
            service(id).on("PUT /internal/rehearsal/clock", 200, "{}").on("GET /internal/rehearsal/next-due", 200, "{\"due\":null}")
                    .on("POST /internal/rehearsal/advance", 200, "{\"fired\":0,\"pending\":0}");
        }
        service("document").on("GET /internal/rehearsal/next-due", asked -> Reply.json(200,
                service("document").asked("/internal/rehearsal/advance").isEmpty() ? "{\"due\":\"" + due + "\"}" : "{\"due\":null}"));
        service("document").on("POST /internal/rehearsal/advance", asked -> Reply.json(200,
                service("document").asked("/internal/rehearsal/advance").size() == 1 ? "{\"fired\":2,\"pending\":0}" : "{\"fired\":0,\"pending\":0}"));
        String token = token("anze.sysadmin");
        client.put().uri("/api/v1/rehearsal/clock").headers(headers -> headers.setBearerAuth(token)).bodyValue(Map.of("now", start.toString()))
                .exchange().expectStatus().isOk();
        client.post().uri("/api/v1/rehearsal/advance").headers(headers -> headers.setBearerAuth(token)).bodyValue(Map.of("to", end.toString()))
                .exchange().expectStatus().isOk().expectBody().jsonPath("$.fired.document").isEqualTo(2).jsonPath("$.steps").isEqualTo(2)
                .jsonPath("$.now").value(String.class, now -> assertThat(OffsetDateTime.parse(now)).isBetween(end, end.plusMinutes(2)));
        assertThat(service("leave").asked("/internal/rehearsal/advance")).hasSize(2).first()
                .satisfies(asked -> assertThat(asked.body()).contains(due.toInstant().atOffset(java.time.ZoneOffset.ofHours(8)).toString()));
        // the suite stands days ahead, and who comes in now is let in all the same
        client.get().uri("/api/v1/session").headers(headers -> headers.setBearerAuth(token("anze.head"))).exchange().expectStatus().isOk();
    }

    private List<ServerSentEvent<Map<String, Object>>> stream(String token, String last, String until) {
        var answer = client.get().uri("/api/v1/notifications/stream").accept(MediaType.TEXT_EVENT_STREAM).header("Last-Event-ID", last)
                .headers(headers -> headers.setBearerAuth(token)).exchange().expectStatus().isOk()
                .expectHeader().valueEquals("X-Accel-Buffering", "no")
                .returnResult(new ParameterizedTypeReference<ServerSentEvent<Map<String, Object>>>() { });
        return answer.getResponseBody().takeUntil(sent -> told(sent, until)).collectList().block(Duration.ofSeconds(50));
    }

    private static boolean told(ServerSentEvent<Map<String, Object>> sent, String id) {
        Map<String, Object> data = sent.data();
        return data != null && id.equals(data.get("id"));
    }

    private ResponseSpec publish(String service, String event) {
        return client.post().uri("/internal/events").headers(headers -> headers.setBearerAuth(serviceToken(service)))
                .contentType(MediaType.parseMediaType("application/cloudevents+json")).bodyValue(event).exchange();
    }

    private static String event(String source, String subject) {
        return """
                {"specversion":"1.0","id":"%s","source":"/guiju/%s","type":"org.guiju.document.issued","subject":"%s","jurisdiction":"anze",\
                "data":{"secret":"not told"}}""".formatted(UUID.randomUUID(), source, subject);
    }
}
