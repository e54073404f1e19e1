package org.guiju.gateway;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import org.guiju.gateway.notifications.Notifications;
import org.guiju.gateway.notifications.Notifications.Note;
import org.guiju.gateway.testing.GatewayRun;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

import static org.assertj.core.api.Assertions.assertThat;

/** Streams of notifications: what they tell whom, and what they leave behind when a browser goes away. */
class StreamsTest extends GatewayRun {

    private static final ParameterizedTypeReference<ServerSentEvent<Map<String, Object>>> TOLD = new ParameterizedTypeReference<>() { };
    private static final List<String> ALL = List.of("leave", "document", "meeting", "supervision");

    @Autowired
    private Notifications notifications;

    @Test
    void aGovernmentHearsOfItsOwnAndOfNothingElse() {
        takeAll();
        String theirs = "theirs-" + UUID.randomUUID();
        String ours = "ours-" + UUID.randomUUID();
        String oursLater = "later-" + UUID.randomUUID();
        String document = serviceToken("document");
        publish(document, "anze", theirs).expectStatus().isNoContent();
        publish(document, "ziyuan", ours).expectStatus().isNoContent();
        Flux<ServerSentEvent<Map<String, Object>>> listening = streams().get().uri("/api/v1/notifications/stream")
                .accept(MediaType.TEXT_EVENT_STREAM).header("Last-Event-ID", "0")
                .headers(headers -> headers.setBearerAuth(token("ziyuan.head"))).retrieve().bodyToFlux(TOLD);
        List<ServerSentEvent<Map<String, Object>>> heard = listening
                .concatMap(sent -> told(sent, ours) ? publishLater(document, oursLater).thenReturn(sent) : Mono.just(sent))
                .takeUntil(sent -> told(sent, oursLater)).collectList().block(Duration.ofSeconds(50));
        assertThat(heard).anyMatch(sent -> told(sent, ours)).noneMatch(sent -> told(sent, theirs))
                .allMatch(sent -> sent.data() == null || sent.data().keySet().stream().allMatch(List.of("type", "id", "version")::contains));
    }

    /** Another government's events come in between the live ones as well. */
    private Mono<Void> publishLater(String document, String last) {
        return Mono.<Void>fromRunnable(() -> {
            publish(document, "anze", "between-" + UUID.randomUUID()).expectStatus().isNoContent();
            publish(document, "ziyuan", last).expectStatus().isNoContent();
        }).subscribeOn(Schedulers.boundedElastic());
    }

    @Test
    void whoLeavesTakesNothingAwayFromThoseWhoStay() {
        takeAll();
        String token = token("anze.head");
        String document = serviceToken("document");
        WebClient browsers = streams();
        for (int round = 0; round < 10; round++) {
            Flux.range(0, 60).flatMap(browser -> browsers.get().uri("/api/v1/notifications/stream")
                            .accept(MediaType.TEXT_EVENT_STREAM).header("Last-Event-ID", Integer.toString(browser % 3))
                            .headers(headers -> headers.setBearerAuth(token)).retrieve().bodyToFlux(String.class)
                            .takeUntilOther(Mono.delay(Duration.ofMillis(ThreadLocalRandom.current().nextLong(1, 120))))
                            .onErrorComplete().then(), 60)
                    .blockLast(Duration.ofSeconds(30));
            publish(document, "anze", "after-" + UUID.randomUUID()).expectStatus().isNoContent();
        }
        client.get().uri("/api/v1/session").headers(headers -> headers.setBearerAuth(token)).exchange().expectStatus().isOk();
    }

    /** Notes that come at the same moment are each kept once, and each of those who wait is told. */
    @Test
    void whoeverBringsANoteIsToldThatItIsKept() {
        String run = UUID.randomUUID().toString();
        Flux.range(0, 1_000).flatMap(number -> Mono.defer(() -> notifications.keep(new Note("anze", "/guiju/document", run + number,
                        "org.guiju.document.issued", run, null))).subscribeOn(Schedulers.parallel()), 200)
                .then().block(Duration.ofSeconds(30));
        Long kept = database.inConnection(connection -> Mono.from(connection.beginTransaction())
                .then(Mono.from(connection.createStatement("SELECT set_config('guiju.jurisdiction', 'anze', true)").execute())
                        .flatMap(result -> Mono.from(result.getRowsUpdated())).then())
                .then(Mono.from(connection.createStatement("SELECT count(*) FROM notification WHERE subject = $1").bind("$1", run).execute())
                        .flatMap(result -> Mono.from(result.map(row -> row.get(0, Long.class)))))
                .flatMap(count -> Mono.from(connection.commitTransaction()).thenReturn(count))).block(Duration.ofSeconds(10));
        assertThat(kept).isEqualTo(1_000);
    }

    private static void takeAll() {
        ALL.forEach(id -> service(id).on("POST /internal/events", 204, ""));
    }

    /** Each stream on a connection of its own, as browsers have them. */
    private WebClient streams() {
        HttpClient http = HttpClient.create(ConnectionProvider.newConnection()).baseUrl(origin());
        return WebClient.builder().baseUrl(origin())
                .clientConnector(new ReactorClientHttpConnector(http)).build();
    }

    private static boolean told(ServerSentEvent<Map<String, Object>> sent, String id) {
        Map<String, Object> data = sent.data();
        return data != null && id.equals(data.get("id"));
    }

    private ResponseSpec publish(String token, String jurisdiction, String subject) {
        return client.mutate().responseTimeout(Duration.ofSeconds(10)).build().post().uri("/internal/events")
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .contentType(MediaType.parseMediaType("application/cloudevents+json")).bodyValue("""
                {"specversion":"1.0","id":"%s","source":"/guiju/document","type":"org.guiju.document.issued","subject":"%s",\
                "jurisdiction":"%s","data":{"secret":"not told"}}""".formatted(UUID.randomUUID(), subject, jurisdiction)).exchange();
    }
}
