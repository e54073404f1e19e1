package org.guiju.kit.time;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

import org.guiju.kit.events.OutboxLag;
import org.guiju.kit.events.Relay;
import org.guiju.kit.keeping.PlatformTransactions;
import org.guiju.kit.timers.TimerWorker;
import org.springframework.beans.factory.SmartInitializingSingleton;
import reactor.core.publisher.Mono;

/**
 * Moves the time of this service in a rehearsal. How far it is moved is kept in the database, so that a restart and every replica
 * read the same clock.
 */
public final class Rehearsal implements SmartInitializingSingleton {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String KEEP = """
            insert into rehearsal_clock (offset_nanos) values (:nanos)
            on conflict (jurisdiction) do update set offset_nanos = excluded.offset_nanos
            """;
    private static final String READ = "select offset_nanos from rehearsal_clock";

    private final RehearsalClock clock;
    private final PlatformTransactions platform;
    private final TimerWorker timers;
    private final Relay relay;
    private final OutboxLag outbox;

    Rehearsal(RehearsalClock clock, PlatformTransactions platform, TimerWorker timers, Relay relay, OutboxLag outbox) {
        this.clock = clock;
        this.platform = platform;
        this.timers = timers;
        this.relay = relay;
        this.outbox = outbox;
    }

    /**
     * @param fired   timers that fired
     * @param pending what is still to happen by that instant: timers whose handler fails, and events nobody has taken
     */
    public record Advance(int fired, long pending) {}

    /** Reads the distance kept before the last restart. */
    @Override
    public void afterSingletonsInstantiated() {
        refresh().block(PATIENCE);
    }

    /** Follows a clock that another replica has moved. */
    Mono<Void> refresh() {
        return Mono.defer(() -> {
            RehearsalClock.State seen = clock.seen();
            return platform.run(() -> platform.database().sql(READ)
                            .map(row -> Duration.ofNanos(row.get("offset_nanos", BigDecimal.class).longValueExact()))
                            .one())
                    .defaultIfEmpty(Duration.ZERO)
                    .doOnNext(kept -> clock.follow(seen, kept))
                    .then();
        });
    }

    public Instant now() {
        return clock.instant();
    }

    /** Sets the clock; it runs on from there. What has become due meanwhile fires by itself. */
    public Mono<Instant> set(Instant instant) {
        return Mono.defer(() -> {
            Duration distance = clock.distanceTo(instant);
            return platform.run(() -> platform.database().sql(KEEP)
                            .bind("nanos", BigDecimal.valueOf(distance.toNanos()))
                            .fetch().rowsUpdated())
                    .doOnSuccess(kept -> clock.runAt(distance))
                    .then(Mono.fromSupplier(clock::instant));
        });
    }

    /** The earliest instant by {@code until} at which something happens here; empty where nothing does. */
    public Mono<Instant> nextDue(Instant until) {
        return timers.nextDue(until);
    }

    /**
     * Lives through the time up to an instant: at each instant at which something is due the clock stands, what is due fires, and
     * what it tells the neighbours is delivered. Afterwards the clock runs on from {@code to}, or where it was if that is later; after
     * a failure, from where it stood. It stands until that is kept, so that nothing reads the hour before the advance again.
     */
    public Mono<Advance> advance(Instant to) {
        return Mono.usingWhen(Mono.just(to), end -> step(end, 0), this::reach,
                        (end, failure) -> reach(clock.instant()), end -> reach(clock.instant()))
                .flatMap(fired -> relay.drain()
                        .then(Mono.zip(timers.pending(to), outbox.look().map(OutboxLag.Look::waiting), Long::sum))
                        .map(pending -> new Advance(fired, pending)));
    }

    private Mono<Instant> reach(Instant to) {
        Instant reached = clock.instant();
        return set(to.isAfter(reached) ? to : reached);
    }

    private Mono<Integer> step(Instant to, int fired) {
        return Mono.defer(() -> next(to, fired))
                .expand(soFar -> soFar.over() ? Mono.empty() : next(to, soFar.fired()))
                .last()
                .map(Step::fired);
    }

    private record Step(int fired, boolean over) {}

    private Mono<Step> next(Instant to, int fired) {
        return timers.nextDue(to)
                .flatMap(due -> {
                    clock.standAt(due);
                    return timers.fireUntil(due).delayUntil(count -> relay.drain())
                            .map(count -> new Step(fired + count, false));
                })
                .defaultIfEmpty(new Step(fired, true));
    }
}
