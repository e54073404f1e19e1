package org.guiju.kit.events;

import java.time.OffsetDateTime;
import java.util.UUID;

import org.guiju.kit.keeping.PlatformTransactions;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Events that could not be delivered. An operator sees which and why, not what they say, and may send them again. */
public final class DeadLetters {

    private static final String LIST = """
            select jurisdiction, event_id, type, subject, occurred_at, died_at, attempts, last_error
            from dead_letter order by died_at desc, event_id limit 200
            """;
    private static final String RESEND = """
            with risen as (delete from dead_letter where event_id = :id returning *)
            insert into outbox (jurisdiction, event_id, type, subject, data, occurred_at)
            select jurisdiction, event_id, type, subject, data, occurred_at from risen
            """;

    private final PlatformTransactions platform;
    private final Outbox outbox;

    public DeadLetters(PlatformTransactions platform, Outbox outbox) {
        this.platform = platform;
        this.outbox = outbox;
    }

    /** One of them; the data stay in the database. */
    public record DeadLetter(UUID id, String jurisdiction, String type, String subject, OffsetDateTime occurredAt,
            OffsetDateTime diedAt, int attempts, String lastError) {}

    /** The 200 that died last. */
    public Flux<DeadLetter> latest() {
        return platform.run(() -> platform.database().sql(LIST)
                .map(row -> new DeadLetter(row.get("event_id", UUID.class), row.get("jurisdiction", String.class),
                        row.get("type", String.class), row.get("subject", String.class),
                        row.get("occurred_at", OffsetDateTime.class), row.get("died_at", OffsetDateTime.class),
                        row.get("attempts", Integer.class), String.valueOf(row.get("last_error", String.class))))
                .all().collectList())
                .flatMapIterable(letters -> letters);
    }

    /** Puts the event back into the outbox, behind what its subject has waiting. Answers whether there was one. */
    public Mono<Boolean> resend(UUID id) {
        return platform.run(() -> platform.database().sql(RESEND).bind("id", id).fetch().rowsUpdated()
                .map(rows -> rows == 1)
                .delayUntil(found -> outbox.wake().afterCommit()));
    }
}
