package org.guiju.kit.events;

import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import org.guiju.kit.keeping.PlatformTransactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Takes events from the outbox and delivers them. Several relays share the work: a claimed row is locked until its transaction
 * ends, and only the oldest event of each subject can be claimed, so that the next one waits for it. An event that cannot be
 * delivered holds up its own subject only; after the last try it becomes a dead letter and lets the next one pass.
 *
 * <p>The delivery happens before the row is deleted: a relay that dies in between delivers again, and the receiver's inbox takes it
 * once.
 */
public final class Relay {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);

    private static final String OLDEST_OF_EACH = """
            select jurisdiction, sequence, event_id, type, subject, data, occurred_at, attempts from outbox o
            where (next_attempt <= now() or :all) and event_id <> all(:without::uuid[])
              and not exists (select 1 from outbox earlier where earlier.jurisdiction = o.jurisdiction
                              and earlier.subject = o.subject and earlier.sequence < o.sequence)
            order by sequence limit :batch for update of o
            """;
    private static final String DELETE = """
            delete from outbox o using unnest(:jurisdictions::text[], :sequences::bigint[]) as done (jurisdiction, sequence)
            where o.jurisdiction = done.jurisdiction and o.sequence = done.sequence
            """;
    private static final String POSTPONE = """
            update outbox set attempts = attempts + 1, last_error = :error,
                              next_attempt = clock_timestamp() + make_interval(secs => :seconds)
            where jurisdiction = :jurisdiction and sequence = :sequence
            """;
    private static final String BURY = """
            with dead as (delete from outbox where jurisdiction = :jurisdiction and sequence = :sequence returning *)
            insert into dead_letter (jurisdiction, event_id, type, subject, data, occurred_at, attempts, last_error)
            select jurisdiction, event_id, type, subject, data, occurred_at, attempts + 1, :error from dead
            """;

    private final PlatformTransactions platform;
    private final Delivery delivery;
    private final RelaySettings settings;
    private final URI source;

    /** @param source names this service in the events, as {@code /guiju/document} */
    public Relay(PlatformTransactions platform, Delivery delivery, RelaySettings settings, URI source) {
        this.platform = platform;
        this.delivery = delivery;
        this.settings = settings;
        this.source = source;
    }

    private record Tried(Waiting event, boolean delivered, String error) {}

    private record Drained(int last, int delivered, Set<UUID> failed) {}

    /** One look at the outbox: delivers what is due, leaving alone what another relay holds. Answers how many it claimed. */
    public Mono<Integer> round() {
        return claimed(false, Set.of(), "skip locked").map(List::size);
    }

    /**
     * Delivers all there is, also what waits for a later try and what another relay is just about; tries each event once. Answers
     * how many went out.
     */
    public Mono<Integer> drain() {
        return next(new Drained(0, 0, Set.of()))
                .expand(soFar -> soFar.last() == 0 ? Mono.empty() : next(soFar))
                .last()
                .map(Drained::delivered);
    }

    private Mono<Drained> next(Drained soFar) {
        return claimed(true, soFar.failed(), "").map(batch -> {
            Set<UUID> failed = new HashSet<>(soFar.failed());
            batch.stream().filter(tried -> !tried.delivered()).forEach(tried -> failed.add(tried.event().id()));
            int delivered = (int) batch.stream().filter(Tried::delivered).count();
            return new Drained(batch.size(), soFar.delivered() + delivered, failed);
        });
    }

    private Mono<List<Tried>> claimed(boolean all, Set<UUID> without, String locking) {
        return platform.run(() -> platform.database().sql(OLDEST_OF_EACH + locking)
                .bind("all", all)
                .bind("without", without.toArray(UUID[]::new))
                .bind("batch", settings.batch())
                .map(Waiting::of)
                .all().collectList()
                .flatMap(batch -> Flux.fromIterable(batch).flatMap(this::tried, settings.concurrency()).collectList())
                .flatMap(this::settle));
    }

    private Mono<Tried> tried(Waiting event) {
        return Mono.defer(() -> delivery.deliver(event.event(source)))
                .thenReturn(new Tried(event, true, ""))
                .onErrorResume(failure -> Mono.just(new Tried(event, false, shortened(failure))));
    }

    private Mono<List<Tried>> settle(List<Tried> batch) {
        List<Waiting> done = batch.stream().filter(Tried::delivered).map(Tried::event).toList();
        Mono<Void> delivered = done.isEmpty() ? Mono.empty() : platform.database().sql(DELETE)
                .bind("jurisdictions", done.stream().map(Waiting::jurisdiction).toArray(String[]::new))
                .bind("sequences", done.stream().map(Waiting::sequence).toArray(Long[]::new))
                .fetch().rowsUpdated().then();
        return delivered
                .thenMany(Flux.fromIterable(batch).filter(tried -> !tried.delivered()).concatMap(this::failed))
                .then(Mono.just(batch));
    }

    private Mono<Void> failed(Tried tried) {
        Waiting event = tried.event();
        if (event.attempts() + 1 >= settings.tries()) {
            LOG.error("event {} {} of {} is dead after {} tries: {}", event.type(), event.id(), event.jurisdiction(),
                    settings.tries(), tried.error());
            return row(event, BURY).bind("error", tried.error()).fetch().rowsUpdated().then();
        }
        LOG.warn("event {} {} of {} was not delivered, try {} of {}: {}", event.type(), event.id(), event.jurisdiction(),
                event.attempts() + 1, settings.tries(), tried.error());
        return row(event, POSTPONE)
                .bind("error", tried.error())
                .bind("seconds", delay(event.attempts()).toMillis() / 1000.0)
                .fetch().rowsUpdated().then();
    }

    private GenericExecuteSpec row(Waiting event, String sql) {
        return platform.database().sql(sql).bind("jurisdiction", event.jurisdiction()).bind("sequence", event.sequence());
    }

    /** Doubles with each failure up to the longest; a quarter more or less, so that relays do not come back all at once. */
    private Duration delay(int failures) {
        long millis = Math.min(settings.maxDelay().toMillis(), settings.firstDelay().toMillis() << Math.min(failures, 20));
        return Duration.ofMillis(Math.round(millis * ThreadLocalRandom.current().nextDouble(0.75, 1.25)));
    }

    private static String shortened(Throwable failure) {
        String text = failure.getClass().getSimpleName() + ": " + failure.getMessage();
        return text.length() > 500 ? text.substring(0, 500) : text;
    }
}
