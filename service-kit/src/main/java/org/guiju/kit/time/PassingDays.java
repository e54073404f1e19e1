package org.guiju.kit.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;

import org.guiju.kit.timers.FiredTimer;
import org.guiju.kit.timers.TimerHandler;
import org.guiju.kit.timers.TimerName;
import org.guiju.kit.timers.Timers;
import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Tells each day of each government once, in order. A timer for the end of the day; when it fires it arms the one for the day after
 * in the same transaction, so that a service that was down tells every day it missed.
 */
public final class PassingDays implements TimerHandler {

    private static final TimerName NAME = TimerName.of("kit.day-passed");
    private static final String SUBJECT = "day";

    private final Timers timers;
    private final List<DayPassedHandler> handlers;
    private final Clock clock;

    PassingDays(Timers timers, List<DayPassedHandler> handlers, Clock clock) {
        this.timers = timers;
        this.handlers = List.copyOf(handlers);
        this.clock = clock;
    }

    /** @param date the day at whose end the timer is due */
    record Day(LocalDate date) {}

    /** Begins to tell the days of these governments, from today on; goes on where it has begun before. */
    Mono<Void> begin(Collection<Jurisdiction> governments) {
        return handlers.isEmpty() ? Mono.empty() : Flux.fromIterable(governments)
                .concatMap(government -> {
                    LocalDate today = LocalDate.now(clock);
                    return timers.armIfAbsent(NAME, government, SUBJECT, end(today), new Day(today));
                })
                .then();
    }

    @Override
    public TimerName name() {
        return NAME;
    }

    @Override
    public Mono<Void> fire(FiredTimer timer) {
        LocalDate date = timer.payloadAs(Day.class).date();
        var event = new DayHasPassed(timer.jurisdiction(), date);
        LocalDate next = date.plusDays(1);
        return Flux.fromIterable(handlers)
                .concatMap(handler -> handler.dayHasPassed(event))
                .then(timers.arm(NAME, timer.jurisdiction(), SUBJECT, end(next), new Day(next)));
    }

    private Instant end(LocalDate date) {
        ZoneId zone = clock.getZone();
        return date.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
