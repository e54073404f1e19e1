package org.guiju.kit.events;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.guiju.kit.keeping.Json;
import org.guiju.kit.keeping.Transactions;
import org.guiju.kit.keeping.Wake;
import reactor.core.publisher.Mono;

/** Where events wait, beside the change they tell of, until the relay has delivered them. */
public final class Outbox {

    /** The lock gives events of one subject numbers in the order of their transactions, whoever writes them. */
    private static final String INSERT = """
            with turn as materialized (
                select pg_advisory_xact_lock(hashtextextended('outbox ' || :jurisdiction || ' ' || :subject, 0)) as taken)
            insert into outbox (jurisdiction, event_id, type, subject, data, occurred_at)
            select :jurisdiction, :id, :type, :subject, :data::jsonb, :at from turn where turn.taken is not null
            """;

    private final Transactions transactions;
    private final Clock clock;
    private final Wake wake = new Wake();

    public Outbox(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Writes the event in the running transaction; opens one where none runs. Answers the event's id. */
    public Mono<UUID> publish(OutgoingEvent event) {
        return Mono.defer(() -> {
            UUID id = UUID.randomUUID();
            return transactions.in(event.jurisdiction(), () -> transactions.database().sql(INSERT)
                    .bind("jurisdiction", event.jurisdiction().id())
                    .bind("id", id)
                    .bind("type", event.type())
                    .bind("subject", event.subject())
                    .bind("data", Json.text(event.data()))
                    .bind("at", OffsetDateTime.now(clock))
                    .fetch().rowsUpdated()
                    .then(wake.afterCommit())
                    .thenReturn(id));
        });
    }

    /** Rings when an event has been committed. */
    Wake wake() {
        return wake;
    }
}
