package org.guiju.kit.timers;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import io.r2dbc.spi.Readable;
import org.guiju.kit.keeping.Json;
import org.guiju.kit.keeping.PlatformTransactions;
import org.guiju.regulation.Jurisdiction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * Fires what is due, the earliest first. Taking the timer away and what its handler does are one transaction: of two workers one
 * gets the row, and a worker that dies leaves it to the other. A handler that fails is tried again later, with doubled waits.
 */
public final class TimerWorker {

    private static final Logger LOG = LoggerFactory.getLogger(TimerWorker.class);

    private static final String TAKE = """
            with next as materialized (
                select jurisdiction, name, subject from timer
                where due <= :until and retry_at <= now() and name = any(:names::text[])
                order by due, jurisdiction, name, subject limit 1 for update %s)
            delete from timer t using next
            where t.jurisdiction = next.jurisdiction and t.name = next.name and t.subject = next.subject
            returning t.jurisdiction, t.name, t.subject, t.due, t.payload
            """;
    private static final String POSTPONE = """
            update timer set attempts = attempts + 1, last_error = :error,
                             retry_at = clock_timestamp() + make_interval(secs => least(300, power(2, least(attempts, 9))))
            where jurisdiction = :jurisdiction and name = :name and subject = :subject and due = :due
            """;
    private static final String NEXT = """
            select min(due) as due from timer where due <= :until and retry_at <= now() and name = any(:names::text[])
            """;
    private static final String PENDING = "select count(*) as pending from timer where due <= :until";

    private final PlatformTransactions platform;
    private final Map<String, TimerHandler> handlers;
    private final Clock clock;

    /** @throws IllegalStateException where two handlers answer to one name */
    public TimerWorker(PlatformTransactions platform, List<TimerHandler> handlers, Clock clock) {
        this.platform = platform;
        this.handlers = handlers.stream().collect(Collectors.toMap(handler -> handler.name().name(), Function.identity()));
        this.clock = clock;
    }

    /** A handler's failure, with the timer whose taking it has undone. */
    private static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient FiredTimer timer;

        Failed(FiredTimer timer, Throwable cause) {
            super(cause);
            this.timer = timer;
        }
    }

    /** Fires all that is due by the clock, leaving alone what another worker holds. Answers how many fired. */
    public Mono<Integer> round() {
        return fireAll(clock::instant, "skip locked");
    }

    /** Fires all that is due by an instant, waiting for what another worker is just about. Answers how many fired here. */
    public Mono<Integer> fireUntil(Instant until) {
        return fireAll(() -> until, "");
    }

    /** The earliest instant by {@code until} at which something fires; empty where nothing does. */
    public Mono<Instant> nextDue(Instant until) {
        return platform.run(() -> platform.database().sql(NEXT)
                .bind("until", until)
                .bind("names", names())
                .map(row -> Optional.ofNullable(row.get("due", Instant.class)))
                .one())
                .flatMap(Mono::justOrEmpty);
    }

    /** How many timers due by {@code until} have not fired, those among them whose handler fails. */
    public Mono<Long> pending(Instant until) {
        return platform.run(() -> platform.database().sql(PENDING)
                .bind("until", until)
                .map(row -> row.get("pending", Long.class))
                .one());
    }

    private Mono<Integer> fireAll(Supplier<Instant> until, String locking) {
        return Mono.defer(() -> fireOne(until, locking))
                .expand(fired -> fired.over() ? Mono.empty() : fireOne(until, locking))
                .filter(Outcome::success)
                .count()
                .map(Math::toIntExact);
    }

    private enum Outcome {
        FIRED, FAILED, NONE_DUE;

        boolean success() {
            return this == FIRED;
        }

        boolean over() {
            return this == NONE_DUE;
        }
    }

    /** @param until asked inside the transaction: a clock read before waiting for a connection may have been set back meanwhile */
    private Mono<Outcome> fireOne(Supplier<Instant> until, String locking) {
        return platform.run(() -> platform.database().sql(TAKE.formatted(locking))
                        .bind("until", until.get())
                        .bind("names", names())
                        .map(TimerWorker::timer)
                        .one()
                        .flatMap(timer -> platform.handOver(timer.jurisdiction(), () -> handlers.get(timer.name().name()).fire(timer))
                                .onErrorMap(failure -> new Failed(timer, failure))
                                .thenReturn(Outcome.FIRED))
                        .defaultIfEmpty(Outcome.NONE_DUE))
                .onErrorResume(Failed.class, failed -> postpone(failed).thenReturn(Outcome.FAILED));
    }

    private Mono<Long> postpone(Failed failed) {
        FiredTimer timer = failed.timer;
        LOG.warn("timer {} of {} about {} failed and will be tried again", timer.name(), timer.jurisdiction(), timer.subject(),
                failed.getCause());
        return platform.run(() -> platform.database().sql(POSTPONE)
                .bind("error", String.valueOf(failed.getCause()))
                .bind("jurisdiction", timer.jurisdiction().id())
                .bind("name", timer.name().name())
                .bind("subject", timer.subject())
                .bind("due", timer.due())
                .fetch().rowsUpdated());
    }

    private String[] names() {
        return handlers.keySet().toArray(String[]::new);
    }

    private static FiredTimer timer(Readable row) {
        return new FiredTimer(TimerName.of(row.get("name", String.class)), Jurisdiction.of(row.get("jurisdiction", String.class)),
                row.get("subject", String.class), row.get("due", Instant.class), Json.tree(row.get("payload", String.class)));
    }
}
