package org.guiju.kit.timers;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TimersTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Jurisdiction ANZE = Jurisdiction.of("anze");
    private static final Jurisdiction BOLI = Jurisdiction.of("boli");
    private static final TimerName NAME = TimerName.of("note.due");
    private static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");
    private static final Clock AT_NOON = Clock.fixed(NOON, TimeAutoConfiguration.ZONE);

    private KitDatabase kit;
    private Notes notes;
    private Timers timers;

    record Title(String title) {}

    @BeforeEach
    void migrated() {
        kit = KitDatabase.migrated("timers", 8);
        notes = new Notes(kit.transactions());
        timers = new Timers(kit.transactions());
    }

    @AfterEach
    void close() {
        kit.close();
    }

    @Test
    void ofTwoWorkersAtOnceExactlyOneFiresEachTimer() {
        Flux.range(0, 40).concatMap(i -> timers.arm(NAME, i % 2 == 0 ? ANZE : BOLI, "note-" + i, NOON, new Title("fired " + i)))
                .blockLast(PATIENCE);
        try (KitDatabase replica = kit.replica(4)) {
            StepVerifier.create(Mono.zip(worker(kit, this::write).round(),
                            worker(replica, timer -> write(new Notes(replica.transactions()), timer)).round(), Integer::sum))
                    .expectNext(40).expectComplete().verify(PATIENCE);
        }
        StepVerifier.create(notes.count(ANZE)).expectNext(20L).expectComplete().verify(PATIENCE);
        StepVerifier.create(notes.titles(BOLI).distinct().count()).expectNext(20L).expectComplete().verify(PATIENCE);
    }

    @Test
    void nothingFiresBeforeItsInstantAndTheEarliestFiresFirst() {
        List<String> fired = Collections.synchronizedList(new ArrayList<>());
        timers.arm(NAME, ANZE, "later", NOON.plusNanos(1000), new Title("")).block(PATIENCE);
        timers.arm(NAME, ANZE, "second", NOON, new Title("")).block(PATIENCE);
        timers.arm(NAME, ANZE, "first", NOON.minusSeconds(1), new Title("")).block(PATIENCE);
        TimerWorker worker = worker(kit, timer -> Mono.fromRunnable(() -> fired.add(timer.subject())));
        StepVerifier.create(worker.round()).expectNext(2).expectComplete().verify(PATIENCE);
        assertThat(fired).containsExactly("first", "second");
        StepVerifier.create(worker.nextDue(NOON.plusSeconds(1))).expectNext(NOON.plusNanos(1000)).expectComplete().verify(PATIENCE);
        StepVerifier.create(worker.nextDue(NOON)).expectComplete().verify(PATIENCE);
    }

    @Test
    void armingAgainMovesATimerAndDisarmingTakesItAway() {
        timers.arm(NAME, ANZE, "note", NOON, new Title("old")).block(PATIENCE);
        timers.arm(NAME, ANZE, "note", NOON.plusSeconds(60), new Title("new")).block(PATIENCE);
        timers.armIfAbsent(NAME, ANZE, "note", NOON, new Title("ignored")).block(PATIENCE);
        TimerWorker worker = worker(kit, this::write);
        StepVerifier.create(worker.round()).expectNext(0).expectComplete().verify(PATIENCE);
        StepVerifier.create(worker.fireUntil(NOON.plusSeconds(60))).expectNext(1).expectComplete().verify(PATIENCE);
        StepVerifier.create(notes.titles(ANZE)).expectNext("new").expectComplete().verify(PATIENCE);

        timers.arm(NAME, ANZE, "note", NOON, new Title("gone")).block(PATIENCE);
        StepVerifier.create(timers.disarm(NAME, BOLI, "note")).expectNext(false).expectComplete().verify(PATIENCE);
        StepVerifier.create(timers.disarm(NAME, ANZE, "note")).expectNext(true).expectComplete().verify(PATIENCE);
        StepVerifier.create(worker.round()).expectNext(0).expectComplete().verify(PATIENCE);
    }

    @Test
    void aHandlerThatFailsUndoesItsEffectKeepsItsTimerAndStopsNobodyElse() {
        timers.arm(NAME, ANZE, "bad", NOON.minusSeconds(9), new Title("bad")).block(PATIENCE);
        timers.arm(NAME, ANZE, "good", NOON, new Title("good")).block(PATIENCE);
        TimerWorker worker = worker(kit, timer -> write(timer).then(
                timer.subject().equals("bad") ? Mono.error(new IllegalStateException("no")) : Mono.empty()));
        StepVerifier.create(worker.round()).expectNext(1).expectComplete().verify(PATIENCE);
        StepVerifier.create(notes.titles(ANZE)).expectNext("good").expectComplete().verify(PATIENCE);
        StepVerifier.create(worker.pending(NOON)).expectNext(1L).expectComplete().verify(PATIENCE);

        kit.platform().run(() -> kit.database().sql("update timer set retry_at = now()").fetch().rowsUpdated()).block(PATIENCE);
        StepVerifier.create(worker(kit, this::write).round()).expectNext(1).expectComplete().verify(PATIENCE);
        StepVerifier.create(notes.titles(ANZE)).expectNext("bad", "good").expectComplete().verify(PATIENCE);
    }

    @Test
    void aHandlerMayArmItsOwnTimerAnew() {
        timers.arm(NAME, ANZE, "note", NOON, new Title("tick")).block(PATIENCE);
        var ticks = new AtomicInteger();
        TimerWorker worker = worker(kit, timer -> ticks.incrementAndGet() == 3 ? Mono.empty()
                : timers.arm(NAME, timer.jurisdiction(), timer.subject(), timer.due().plusSeconds(1), timer.payload()));
        StepVerifier.create(worker.fireUntil(NOON.plusSeconds(9))).expectNext(3).expectComplete().verify(PATIENCE);
        StepVerifier.create(worker.pending(NOON.plusSeconds(99))).expectNext(0L).expectComplete().verify(PATIENCE);
    }

    @Test
    void aTimerNobodyHandlesWaits() {
        timers.arm(TimerName.of("note.unknown"), ANZE, "note", NOON, new Title("")).block(PATIENCE);
        TimerWorker worker = worker(kit, this::write);
        StepVerifier.create(worker.round()).expectNext(0).expectComplete().verify(PATIENCE);
        StepVerifier.create(worker.pending(NOON)).expectNext(1L).expectComplete().verify(PATIENCE);
    }

    @Test
    void twoHandlersOfOneNameAreRefused() {
        TimerHandler one = handler(this::write);
        assertThatThrownBy(() -> new TimerWorker(kit.platform(), List.of(one, one), AT_NOON)).isInstanceOf(IllegalStateException.class);
    }

    private Mono<Void> write(FiredTimer timer) {
        return write(notes, timer);
    }

    private static Mono<Void> write(Notes notes, FiredTimer timer) {
        return notes.write(timer.jurisdiction(), timer.payloadAs(Title.class).title()).then();
    }

    private static TimerWorker worker(KitDatabase replica, Function<FiredTimer, Mono<Void>> firing) {
        return new TimerWorker(replica.platform(), List.of(handler(firing)), AT_NOON);
    }

    private static TimerHandler handler(Function<FiredTimer, Mono<Void>> firing) {
        return new TimerHandler() {
            @Override
            public TimerName name() {
                return NAME;
            }

            @Override
            public Mono<Void> fire(FiredTimer timer) {
                return firing.apply(timer);
            }
        };
    }
}
