package org.guiju.kit.time;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import io.cloudevents.CloudEvent;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.guiju.kit.events.Delivery;
import org.guiju.kit.events.Outbox;
import org.guiju.kit.events.OutboxLag;
import org.guiju.kit.events.OutgoingEvent;
import org.guiju.kit.events.Relay;
import org.guiju.kit.events.RelaySettings;
import org.guiju.kit.testing.KitDatabase;
import org.guiju.kit.timers.FiredTimer;
import org.guiju.kit.timers.TimerHandler;
import org.guiju.kit.timers.TimerName;
import org.guiju.kit.timers.TimerWorker;
import org.guiju.kit.timers.Timers;
import org.guiju.regulation.Jurisdiction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;

class RehearsalTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Jurisdiction ANZE = Jurisdiction.of("anze");
    private static final Jurisdiction BOLI = Jurisdiction.of("boli");
    private static final TimerName REPLY_DUE = TimerName.of("consult.reply-due");
    private static final Clock MORNING = Clock.fixed(instant("2026-11-24T09:00:00+08:00"), TimeAutoConfiguration.ZONE);

    private final List<String> log = Collections.synchronizedList(new ArrayList<>());
    private KitDatabase kit;
    private RehearsalClock clock;
    private Timers timers;
    private TimerWorker worker;
    private PassingDays days;
    private Rehearsal rehearsal;

    record Deemed(String note) {}

    /** At the end of each day of anze a consultation's timer is armed for noon after it; when that fires, neighbours are told. */
    @BeforeEach
    void aSuiteOfOneService() {
        kit = KitDatabase.migrated("rehearsal", 6);
        clock = new RehearsalClock(MORNING);
        timers = new Timers(kit.transactions());
        var outbox = new Outbox(kit.transactions(), clock);
        days = new PassingDays(timers, List.of(this::dayHasPassed), clock);
        TimerHandler consultation = new TimerHandler() {
            @Override
            public TimerName name() {
                return REPLY_DUE;
            }

            @Override
            public Mono<Void> fire(FiredTimer timer) {
                note("consent deemed at " + timer.due());
                return outbox.publish(new OutgoingEvent("org.guiju.document.consent-deemed", timer.subject(), timer.jurisdiction(),
                        new Deemed(timer.subject()))).then();
            }
        };
        worker = new TimerWorker(kit.platform(), List.of(days, consultation), clock);
        Delivery neighbour = this::told;
        var settings = new RelaySettings(8, 4, 3, Duration.ofMillis(1), Duration.ofMillis(1), PATIENCE, PATIENCE);
        rehearsal = new Rehearsal(clock, kit.platform(), worker,
                new Relay(kit.platform(), neighbour, settings, URI.create("/guiju/document")),
                new OutboxLag(kit.platform(), new SimpleMeterRegistry()));
    }

    @AfterEach
    void close() {
        kit.close();
    }

    @Test
    void timeIsLivedThroughInstantByInstantWithTheClockStandingAtEach() {
        days.begin(List.of(ANZE)).block(PATIENCE);
        Instant to = instant("2026-11-26T18:00:00+08:00");
        StepVerifier.create(rehearsal.advance(to)).expectNext(new Rehearsal.Advance(4, 0)).expectComplete().verify(PATIENCE);
        assertThat(log).containsExactly(
                "2026-11-25T00:00+08:00 anze 2026-11-24 has passed",
                "2026-11-25T12:00+08:00 consent deemed at 2026-11-25T04:00:00Z",
                "2026-11-25T12:00+08:00 neighbour told of 2026-11-24 at 2026-11-25T12:00+08:00",
                "2026-11-26T00:00+08:00 anze 2026-11-25 has passed",
                "2026-11-26T12:00+08:00 consent deemed at 2026-11-26T04:00:00Z",
                "2026-11-26T12:00+08:00 neighbour told of 2026-11-25 at 2026-11-26T12:00+08:00");
        assertThat(clock.instant()).isEqualTo(to);
        StepVerifier.create(rehearsal.nextDue(instant("2026-11-27T00:00:00+08:00")))
                .expectNext(instant("2026-11-27T00:00:00+08:00")).expectComplete().verify(PATIENCE);
        StepVerifier.create(rehearsal.nextDue(to)).expectComplete().verify(PATIENCE);
        StepVerifier.create(rehearsal.advance(to)).as("once lived through").expectNext(new Rehearsal.Advance(0, 0))
                .expectComplete().verify(PATIENCE);
    }

    @Test
    void eachDayOfEachGovernmentIsToldOnceAlsoThoseOnWhichTheServiceWasDown() {
        days.begin(List.of(ANZE, BOLI)).block(PATIENCE);
        rehearsal.set(instant("2026-11-27T08:00:00+08:00")).block(PATIENCE);
        days.begin(List.of(ANZE, BOLI)).block(PATIENCE);
        try (KitDatabase replica = kit.replica(3)) {
            var again = new PassingDays(new Timers(replica.transactions()), List.of(this::noteDay), clock);
            Mono.zip(worker.round(), new TimerWorker(replica.platform(), List.of(again), clock).round()).block(PATIENCE);
        }
        assertThat(log).filteredOn(line -> line.contains("has passed")).extracting(line -> line.substring(line.indexOf(' ') + 1))
                .containsExactlyInAnyOrder(
                        "anze 2026-11-24 has passed", "anze 2026-11-25 has passed", "anze 2026-11-26 has passed",
                        "boli 2026-11-24 has passed", "boli 2026-11-25 has passed", "boli 2026-11-26 has passed");
    }

    @Test
    void aRestartReadsTheSameClock() {
        rehearsal.set(instant("2027-02-01T00:00:00+08:00")).block(PATIENCE);
        var restarted = new RehearsalClock(MORNING);
        new Rehearsal(restarted, kit.platform(), worker, new Relay(kit.platform(), this::told,
                new RelaySettings(8, 4, 3, Duration.ofMillis(1), Duration.ofMillis(1), PATIENCE, PATIENCE), URI.create("/guiju/document")),
                new OutboxLag(kit.platform(), new SimpleMeterRegistry())).afterSingletonsInstantiated();
        assertThat(restarted.instant()).isEqualTo(instant("2027-02-01T00:00:00+08:00"));
        assertThat(LocalDate.now(restarted)).isEqualTo(LocalDate.of(2027, 2, 1));
    }

    @Test
    void whereAnAdvanceEndedIsKeptAlsoWhenSomethingWasDueJustThen() {
        days.begin(List.of(ANZE)).block(PATIENCE);
        Instant midnight = instant("2026-11-25T00:00:00+08:00");
        rehearsal.advance(midnight).block(PATIENCE);
        rehearsal.refresh().block(PATIENCE);
        assertThat(clock.instant()).isEqualTo(midnight);
    }

    @Test
    void aReadingBegunBeforeTheClockWasSetDoesNotTurnItBack() {
        RehearsalClock.State seen = clock.seen();
        Instant set = instant("2027-02-01T00:00:00+08:00");
        rehearsal.set(set).block(PATIENCE);
        clock.follow(seen, Duration.ZERO);
        assertThat(clock.instant()).isEqualTo(set);
        clock.follow(clock.seen(), Duration.ZERO);
        assertThat(clock.instant()).as("what another replica has set since").isEqualTo(MORNING.instant());
    }

    @Test
    void anAdvanceIntoThePastMovesNothing() {
        Instant before = clock.instant();
        StepVerifier.create(rehearsal.advance(before.minusSeconds(3600))).expectNext(new Rehearsal.Advance(0, 0))
                .expectComplete().verify(PATIENCE);
        assertThat(clock.instant()).isEqualTo(before);
    }

    private Mono<Void> noteDay(DayHasPassed day) {
        return Mono.fromRunnable(() -> note(day.jurisdiction() + " " + day.date() + " has passed"));
    }

    private Mono<Void> dayHasPassed(DayHasPassed day) {
        Instant noon = day.date().plusDays(1).atTime(12, 0).atZone(TimeAutoConfiguration.ZONE).toInstant();
        return noteDay(day).then(day.jurisdiction().equals(ANZE)
                ? timers.arm(REPLY_DUE, ANZE, day.date().toString(), noon, new Deemed("")) : Mono.empty());
    }

    private Mono<Void> told(CloudEvent event) {
        note("neighbour told of " + event.getSubject() + " at " + event.getTime().atZoneSameInstant(TimeAutoConfiguration.ZONE)
                .toOffsetDateTime());
        return Mono.empty();
    }

    private void note(String what) {
        log.add(OffsetDateTime.now(clock) + " " + what);
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
