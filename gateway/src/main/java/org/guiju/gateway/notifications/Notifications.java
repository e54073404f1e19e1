package org.guiju.gateway.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;

import io.r2dbc.spi.Readable;
import org.guiju.gateway.keeping.Transactions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * What has changed, kept for a day and told to whoever listens. Each replica reads what all replicas have kept, so it does not matter
 * which one an event passed. Sequence numbers grow in the order in which their transactions end: who has seen one has missed none
 * before it.
 */
public final class Notifications implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Notifications.class);
    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LARGEST_BATCH = 100;
    private static final int LARGEST_READ = 1_000;
    private static final long LOCK = 0x6e6f7465L;
    private static final String INSERT = """
            INSERT INTO notification (jurisdiction, sequence, source, event_id, type, subject, version, at)
            SELECT jurisdiction, nextval('notification_sequence_number'), source, event_id, type, subject,
                   CAST(nullif(version, '') AS bigint), :now
            FROM unnest(:jurisdictions, :sources, :events, :types, :subjects, :versions)
                 AS note (jurisdiction, source, event_id, type, subject, version)
            ON CONFLICT DO NOTHING
            """;

    private final DatabaseClient database;
    private final Transactions transactions;
    private final Clock clock;
    /** What is waiting to be written; whoever adds to it when nobody is writing writes. */
    private final Queue<Waiting> incoming = new ConcurrentLinkedQueue<>();
    private final AtomicInteger arrived = new AtomicInteger();
    private final Sinks.Many<Kept> live = Sinks.many().multicast().directBestEffort();
    private final Sinks.Many<Boolean> wake = Sinks.many().multicast().directBestEffort();
    private volatile Disposable.Composite running = Disposables.composite();
    private volatile long seen = -1;
    private volatile boolean started;

    public Notifications(DatabaseClient database, Transactions transactions, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * That something has changed; never what it says.
     *
     * @param source  which service says so
     * @param eventId its id there
     * @param subject the thing
     * @param version of the thing, when the event tells
     */
    public record Note(String jurisdiction, String source, String eventId, String type, String subject, @Nullable Long version) {
    }

    /** A note with its place in the order. */
    public record Kept(long sequence, String jurisdiction, String type, String subject, @Nullable Long version) {
    }

    private record Waiting(Note note, Sinks.Empty<Void> done) {
    }

    /**
     * Keeps a note; completes when it is kept. Notes that come while others are being written are written together next. One that is
     * kept already is let be.
     */
    public Mono<Void> keep(Note note) {
        return Mono.defer(() -> {
            Waiting waiting = new Waiting(note, Sinks.empty());
            incoming.add(waiting);
            if (arrived.getAndIncrement() == 0) {
                writeWaiting(1);
            }
            return waiting.done().asMono();
        }).timeout(PATIENCE);
    }

    /** What comes from now on, of one government. */
    Flux<Kept> live(String jurisdiction) {
        return live.asFlux().filter(kept -> kept.jurisdiction().equals(jurisdiction));
    }

    /** What was kept after that number, in order. */
    Flux<Kept> after(String jurisdiction, long sequence) {
        return transactions.in(jurisdiction, () -> database.sql("SELECT * FROM notification WHERE jurisdiction = :jurisdiction "
                        + "AND sequence > :sequence ORDER BY sequence LIMIT " + LARGEST_READ)
                .bind("jurisdiction", jurisdiction).bind("sequence", sequence)
                .map(Notifications::kept).all().collectList()).flatMapIterable(Function.identity());
    }

    /** The number of the newest note of one government, 0 when there is none. */
    Mono<Long> newest(String jurisdiction) {
        return transactions.in(jurisdiction, () -> database.sql("SELECT coalesce(max(sequence), 0) FROM notification "
                + "WHERE jurisdiction = :jurisdiction").bind("jurisdiction", jurisdiction).mapValue(Long.class).one());
    }

    /** Whether the note of that number is still kept. */
    Mono<Boolean> keeps(String jurisdiction, long sequence) {
        return transactions.in(jurisdiction, () -> database.sql("SELECT 1 FROM notification WHERE jurisdiction = :jurisdiction "
                        + "AND sequence = :sequence").bind("jurisdiction", jurisdiction).bind("sequence", sequence)
                .map(row -> true).one().defaultIfEmpty(false));
    }

    /** Drops what is older than a day. */
    public Mono<Long> sweep() {
        return transactions.overAll(() -> database.sql("DELETE FROM notification WHERE at < :old")
                .bind("old", now().minus(KEPT)).fetch().rowsUpdated());
    }

    /** May come again after a stop: what was cancelled then cannot be listened to a second time. */
    @Override
    public void start() {
        started = true;
        running = Disposables.composite();
        running.add(Flux.merge(Flux.interval(Duration.ZERO, LOOK_EVERY).map(tick -> true), wake.asFlux()).onBackpressureLatest()
                .concatMap(tick -> look(), 1).subscribe());
    }

    @Override
    public void stop() {
        started = false;
        running.dispose();
    }

    /** Before the web server, and after it on the way down. */
    @Override
    public int getPhase() {
        return 1;
    }

    @Override
    public boolean isRunning() {
        return started;
    }

    /**
     * Writes what is waiting, batch after batch, until no more has arrived. There is one writer at a time.
     *
     * @param seen how many arrivals this round answers for
     */
    private void writeWaiting(int seen) {
        List<Waiting> batch = Stream.generate(incoming::poll).takeWhile(Objects::nonNull).limit(LARGEST_BATCH).toList();
        Mono<Void> written = batch.isEmpty() ? Mono.empty() : write(batch);
        written.onErrorComplete().subscribe(null, null, () -> {
            int more = incoming.isEmpty() ? arrived.addAndGet(-seen) : arrived.get();
            if (more > 0) {
                writeWaiting(more);
            }
        });
    }

    private Mono<Void> write(List<Waiting> batch) {
        return transactions.overAll(() -> database.sql("SELECT pg_advisory_xact_lock(:lock)").bind("lock", LOCK).then()
                        .then(database.sql(INSERT).bind("now", now())
                                .bind("jurisdictions", column(batch, Note::jurisdiction)).bind("sources", column(batch, Note::source))
                                .bind("events", column(batch, Note::eventId)).bind("types", column(batch, Note::type))
                                .bind("subjects", column(batch, Note::subject))
                                .bind("versions", column(batch, note -> note.version() == null ? "" : note.version().toString()))
                                .fetch().rowsUpdated()))
                .doOnSuccess(rows -> {
                    batch.forEach(waiting -> waiting.done().tryEmitEmpty());
                    wake.tryEmitNext(true);
                })
                .onErrorResume(error -> {
                    batch.forEach(waiting -> waiting.done().tryEmitError(error));
                    return Mono.empty();
                }).then();
    }

    private Mono<Void> look() {
        return transactions.overAll(() -> seen < 0
                        ? database.sql("SELECT coalesce(max(sequence), 0) FROM notification").mapValue(Long.class).one()
                                .doOnNext(newest -> seen = newest).thenReturn(List.<Kept>of())
                        : database.sql("SELECT * FROM notification WHERE sequence > :seen ORDER BY sequence LIMIT " + LARGEST_READ)
                                .bind("seen", seen).map(Notifications::kept).all().collectList())
                .doOnNext(found -> found.forEach(kept -> {
                    seen = kept.sequence();
                    live.tryEmitNext(kept);
                }))
                .onErrorResume(error -> {
                    LOG.warn("cannot look for notifications: {}", error.toString());
                    return Mono.just(List.of());
                }).then();
    }

    private static String[] column(List<Waiting> batch, Function<Note, String> part) {
        return batch.stream().map(Waiting::note).map(part).toArray(String[]::new);
    }

    private static Kept kept(Readable row) {
        Long sequence = row.get("sequence", Long.class);
        return new Kept(sequence == null ? 0 : sequence, String.valueOf(row.get("jurisdiction", String.class)),
                String.valueOf(row.get("type", String.class)), String.valueOf(row.get("subject", String.class)),
                row.get("version", Long.class));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
