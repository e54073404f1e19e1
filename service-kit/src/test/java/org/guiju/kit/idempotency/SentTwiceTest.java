package org.guiju.kit.idempotency;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.guiju.kit.sample.Notes;
import org.guiju.kit.testing.KitDatabase;
import org.guiju.regulation.Jurisdiction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;
import reactor.util.retry.Retry;

import static org.assertj.core.api.Assertions.assertThat;

class SentTwiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Jurisdiction ANZE = Jurisdiction.of("anze");
    private static final String ROUTE = "POST /api/v1/notes";
    private static final String HASH = hash("{\"title\": \"a\"}");

    private KitDatabase kit;
    private Notes notes;
    private Idempotency idempotency;

    @BeforeEach
    void migrated() {
        kit = KitDatabase.migrated("idempotency", 16);
        notes = new Notes(kit.transactions());
        idempotency = new Idempotency(kit.transactions());
    }

    @AfterEach
    void close() {
        kit.close();
    }

    @Test
    void commandsSentThreeTimesAtOnceHaveOneEffectAndOneAnswerEach() {
        int commands = 200;
        List<List<StoredAnswer>> answers = Flux.range(0, commands)
                .flatMap(command -> Flux.range(0, 3)
                        .flatMap(copy -> send("anze.head", "key-" + command, HASH)
                                .retryWhen(Retry.fixedDelay(200, Duration.ofMillis(5))
                                        .filter(IdempotencyException.StillRunning.class::isInstance)), 3)
                        .collectList(), 8)
                .collectList().block(PATIENCE);
        assertThat(answers).hasSize(commands).allSatisfy(three ->
                assertThat(three).hasSize(3).allSatisfy(answer -> assertThat(answer).isEqualTo(three.getFirst())));
        StepVerifier.create(notes.count(ANZE)).expectNext((long) commands).expectComplete().verify(PATIENCE);
    }

    @Test
    void aRepeatAnswersTheSameStatusHeadersAndBytes() {
        StoredAnswer first = send("anze.head", "key", HASH).block(PATIENCE);
        StoredAnswer second = send("anze.head", "key", HASH).block(PATIENCE);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.headers()).isEqualTo(first.headers()).containsEntry("ETag", List.of("\"1\""));
        assertThat(second.body()).isEqualTo(first.body());
        StepVerifier.create(notes.count(ANZE)).expectNext(1L).expectComplete().verify(PATIENCE);
    }

    @Test
    void aKeyThatComesWithAnotherPayloadIsRefused() {
        send("anze.head", "key", HASH).block(PATIENCE);
        StepVerifier.create(send("anze.head", "key", hash("{\"title\": \"b\"}")))
                .expectError(IdempotencyException.KeyReused.class).verify(PATIENCE);
        StepVerifier.create(notes.count(ANZE)).expectNext(1L).expectComplete().verify(PATIENCE);
    }

    @Test
    void aKeyBelongsToItsPersonAndItsRoute() {
        send("anze.head", "key", HASH).then(send("anze.deputy-1", "key", HASH)).block(PATIENCE);
        idempotency.once(ANZE, "anze.head", "POST /api/v1/other", "key", HASH, this::write).block(PATIENCE);
        StepVerifier.create(notes.count(ANZE)).expectNext(3L).expectComplete().verify(PATIENCE);
    }

    @Test
    void whileTheFirstIsRunningTheSecondIsToldSo() {
        Sinks.Empty<Void> go = Sinks.empty();
        Sinks.Empty<Void> running = Sinks.empty();
        Mono<StoredAnswer> first = idempotency.once(ANZE, "anze.head", ROUTE, "key", HASH,
                () -> Mono.fromRunnable(running::tryEmitEmpty).then(go.asMono()).then(Mono.defer(this::write))).cache();
        StepVerifier.create(Mono.when(first, running.asMono()
                        .then(send("anze.head", "key", HASH))
                        .as(second -> Mono.defer(() -> second)
                                .onErrorResume(IdempotencyException.StillRunning.class, told -> Mono.empty())
                                .doFinally(end -> go.tryEmitEmpty()))))
                .expectComplete().verify(PATIENCE);
        StepVerifier.create(send("anze.head", "key", HASH)).expectNext(first.block(PATIENCE)).expectComplete().verify(PATIENCE);
        StepVerifier.create(notes.count(ANZE)).expectNext(1L).expectComplete().verify(PATIENCE);
    }

    @Test
    void aCommandThatFailedKeepsNothingAndMayBeSentAgain() {
        StepVerifier.create(idempotency.once(ANZE, "anze.head", ROUTE, "key", HASH,
                        () -> write().then(Mono.error(new IllegalStateException("lost the connection")))))
                .expectError(IllegalStateException.class).verify(PATIENCE);
        StepVerifier.create(notes.count(ANZE)).expectNext(0L).expectComplete().verify(PATIENCE);
        send("anze.head", "key", HASH).block(PATIENCE);
        StepVerifier.create(notes.count(ANZE)).expectNext(1L).expectComplete().verify(PATIENCE);
    }

    private Mono<StoredAnswer> send(String person, String key, String hash) {
        return idempotency.once(ANZE, person, ROUTE, key, hash, this::write);
    }

    private Mono<StoredAnswer> write() {
        return notes.write(ANZE, "a").map(SentTwiceTest::created);
    }

    private static StoredAnswer created(UUID id) {
        return new StoredAnswer(201, Map.of("ETag", List.of("\"1\""), "Location", List.of("/api/v1/notes/" + id)),
                ("{\"id\":\"" + id + "\",\"title\":\"演示\"}").getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(String payload) {
        return Idempotency.hash(payload.getBytes(StandardCharsets.UTF_8));
    }
}
