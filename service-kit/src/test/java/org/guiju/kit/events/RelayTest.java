package org.guiju.kit.events;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import io.cloudevents.CloudEvent;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.guiju.kit.keeping.Json;
import org.guiju.kit.sample.Notes;
import org.guiju.kit.testing.KitDatabase;
import org.guiju.kit.time.TimeAutoConfiguration;
import org.guiju.regulation.Jurisdiction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;

class RelayTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Jurisdiction ANZE = Jurisdiction.of("anze");
    private static final Jurisdiction BOLI = Jurisdiction.of("boli");
    private static final Clock CLOCK = Clock.system(TimeAutoConfiguration.ZONE);

    private KitDatabase kit;
    private Outbox outbox;
    private Neighbour neighbour;

    record Told(int number) {}

    /** Remembers what it was told, by subject, and refuses what it is told to refuse. */
    private static final class Neighbour implements Delivery {
        private final Map<String, List<Integer>> told = new ConcurrentHashMap<>();
        private final Set<String> deafTo = ConcurrentHashMap.newKeySet();

        @Override
        public Mono<Void> deliver(CloudEvent event) {
            String subject = String.valueOf(event.getSubject());
            return deafTo.contains(subject)
                    ? Mono.error(new IllegalStateException("deaf to " + subject))
                    : Mono.delay(Duration.ofMillis(1)).doOnNext(later ->
                            told.computeIfAbsent(subject, all -> Collections.synchronizedList(new ArrayList<>()))
                                    .add(Json.tree(event.getData().toBytes()).get("number").asInt())).then();
        }
    }

    @BeforeEach
    void emptyOutbox() {
        kit = KitDatabase.migrated("relay", 8);
        outbox = new Outbox(kit.transactions(), CLOCK);
        neighbour = new Neighbour();
    }

    @AfterEach
    void close() {
        kit.close();
    }

    @Test
    void whatIsRolledBackIsNeverTold() {
        StepVerifier.create(kit.transactions().in(ANZE, () -> publish(ANZE, "a", 1).then(Mono.error(new IllegalStateException("no")))))
                .expectError(IllegalStateException.class).verify(PATIENCE);
        StepVerifier.create(relay(kit, 3).drain()).expectNext(0).expectComplete().verify(PATIENCE);
    }

    @Test
    void twoRelaysTellEverythingOnceAndInTheOrderOfEachSubject() {
        int events = 40;
        List<String> subjects = IntStream.range(0, 6).mapToObj(i -> "document-" + i).toList();
        Flux.range(0, events).concatMap(number -> Flux.fromIterable(subjects)
                .concatMap(subject -> publish(subject.endsWith("0") ? BOLI : ANZE, subject, number))).blockLast(PATIENCE);
        try (KitDatabase replica = kit.replica(4)) {
            Flux.merge(untilEmpty(relay(kit, 3)), untilEmpty(relay(replica, 3))).blockLast(PATIENCE);
        }
        assertThat(neighbour.told.keySet()).containsExactlyInAnyOrderElementsOf(subjects);
        assertThat(neighbour.told.values()).allSatisfy(numbers ->
                assertThat(numbers).containsExactlyElementsOf(IntStream.range(0, events).boxed().toList()));
    }

    @Test
    void concurrentWritersOfOneSubjectAreToldInTheOrderOfTheirCommits() {
        // each writes the number it read under the lock of its aggregate, so that commit order is the order of the numbers
        var note = new Notes(kit.transactions());
        var id = note.write(ANZE, "0").block(PATIENCE);
        Flux.range(0, 30).flatMap(writer -> kit.transactions().in(ANZE, () -> kit.database()
                .sql("update note set title = (title::int + 1)::text where id = :id returning title").bind("id", id)
                .map(row -> Integer.parseInt(row.get("title", String.class))).one()
                .flatMap(number -> publish(ANZE, "note", number))), 6).blockLast(PATIENCE);
        relay(kit, 3).drain().block(PATIENCE);
        assertThat(neighbour.told.get("note")).containsExactlyElementsOf(IntStream.rangeClosed(1, 30).boxed().toList());
    }

    @Test
    void anEventThatDoesNotGetThroughHoldsUpItsOwnSubjectOnlyUntilItIsDead() {
        neighbour.deafTo.add("deaf");
        publish(ANZE, "deaf", 1).then(publish(ANZE, "deaf", 2)).then(publish(ANZE, "open", 1)).block(PATIENCE);
        Relay relay = relay(kit, 2);

        StepVerifier.create(relay.drain()).expectNext(1).expectComplete().verify(PATIENCE);
        assertThat(neighbour.told).containsOnlyKeys("open");
        StepVerifier.create(lag().look()).assertNext(look -> {
            assertThat(look.waiting()).isEqualTo(2);
            assertThat(look.seconds()).isPositive();
        }).expectComplete().verify(PATIENCE);

        neighbour.deafTo.clear();
        neighbour.deafTo.add("deaf");
        StepVerifier.create(relay.drain()).expectNext(0).expectComplete().verify(PATIENCE);
        neighbour.deafTo.clear();
        StepVerifier.create(relay.drain()).expectNext(1).expectComplete().verify(PATIENCE);
        assertThat(neighbour.told.get("deaf")).as("the first is dead and lets the second pass").containsExactly(2);
    }

    @Test
    void aDeadLetterIsShownWithItsReasonAndCanBeSentAgain() {
        neighbour.deafTo.add("deaf");
        var id = publish(ANZE, "deaf", 7).block(PATIENCE);
        relay(kit, 1).drain().block(PATIENCE);
        var letters = new DeadLetters(kit.platform(), outbox);
        StepVerifier.create(letters.latest()).assertNext(letter -> {
            assertThat(letter.id()).isEqualTo(id);
            assertThat(letter.jurisdiction()).isEqualTo("anze");
            assertThat(letter.lastError()).contains("deaf to deaf");
            assertThat(letter.attempts()).isEqualTo(1);
        }).expectComplete().verify(PATIENCE);

        neighbour.deafTo.clear();
        StepVerifier.create(letters.resend(id)).expectNext(true).expectComplete().verify(PATIENCE);
        StepVerifier.create(letters.resend(id)).expectNext(false).expectComplete().verify(PATIENCE);
        StepVerifier.create(relay(kit, 1).drain()).expectNext(1).expectComplete().verify(PATIENCE);
        assertThat(neighbour.told.get("deaf")).containsExactly(7);
        StepVerifier.create(letters.latest()).expectComplete().verify(PATIENCE);
    }

    @Test
    void afterAFailureTheNextTryWaits() {
        neighbour.deafTo.add("deaf");
        publish(ANZE, "deaf", 1).block(PATIENCE);
        Relay relay = relay(kit, 9);
        StepVerifier.create(relay.round()).expectNext(1).expectComplete().verify(PATIENCE);
        neighbour.deafTo.clear();
        StepVerifier.create(relay.round()).as("not due yet").expectNext(0).expectComplete().verify(PATIENCE);
        StepVerifier.create(relay.drain()).as("a drain does not wait").expectNext(1).expectComplete().verify(PATIENCE);
    }

    private Mono<Integer> untilEmpty(Relay relay) {
        return relay.round().repeat(() -> true).concatMap(done -> lag().look().map(OutboxLag.Look::waiting))
                .takeUntil(waiting -> waiting == 0).then(Mono.just(0));
    }

    private OutboxLag lag() {
        return new OutboxLag(kit.platform(), new SimpleMeterRegistry());
    }

    private Relay relay(KitDatabase replica, int tries) {
        var settings = new RelaySettings(16, 8, tries, Duration.ofHours(1), Duration.ofHours(1), PATIENCE, Duration.ofSeconds(1));
        return new Relay(replica.platform(), neighbour, settings, URI.create("/guiju/sample"));
    }

    private Mono<UUID> publish(Jurisdiction jurisdiction, String subject, int number) {
        return outbox.publish(new OutgoingEvent("org.guiju.sample.told", subject, jurisdiction, new Told(number)));
    }
}
