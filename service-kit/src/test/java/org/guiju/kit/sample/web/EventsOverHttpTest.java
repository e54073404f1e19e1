package org.guiju.kit.sample.web;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class EventsOverHttpTest extends SampleHttp {

    @Test
    void anEventIsTakenFromServicesOnlyAndARepeatIsAnsweredAlike() {
        String event = event(UUID.randomUUID().toString(), "\"anze\"");
        told(event, GATEWAY.tokens().service("gateway")).expectStatus().isNoContent();
        told(event, GATEWAY.tokens().service("gateway")).expectStatus().isNoContent();
        told(event, head()).expectStatus().isForbidden();
    }

    @Test
    void whatIsNoEventAnswersAProblem() {
        for (String body : new String[] {"{}", "[", event("1", "\"No Such\""), event("1", "null")}) {
            told(body, GATEWAY.tokens().service("gateway")).expectStatus().isBadRequest()
                    .expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON);
        }
    }

    @Test
    void outsideARehearsalTheClockCannotBeMoved() {
        http.put().uri("/internal/rehearsal/clock").headers(headers -> headers.setBearerAuth(GATEWAY.tokens().service("gateway")))
                .contentType(MediaType.APPLICATION_JSON).bodyValue("{\"now\": \"2027-01-01T00:00:00+08:00\"}").exchange()
                .expectStatus().isNotFound();
    }

    @Test
    void aDeadLetterThatIsNotThereCannotBeSentAgain() {
        http.post().uri("/internal/dead-letters/" + UUID.randomUUID() + "/resend")
                .headers(headers -> headers.setBearerAuth(GATEWAY.tokens().service("gateway"))).exchange()
                .expectStatus().isNotFound();
    }

    private ResponseSpec told(String event, String token) {
        return http.post().uri("/internal/events").headers(headers -> headers.setBearerAuth(token))
                .contentType(MediaType.parseMediaType("application/cloudevents+json")).bodyValue(event).exchange();
    }

    private static String event(String id, String jurisdiction) {
        return """
                {"specversion": "1.0", "id": "%s", "source": "/guiju/leave", "type": "org.guiju.directory.changed",
                 "subject": "anze", "time": "2026-11-24T09:00:00+08:00", "jurisdiction": %s, "data": {}}
                """.formatted(id, jurisdiction);
    }
}
