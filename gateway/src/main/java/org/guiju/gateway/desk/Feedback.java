package org.guiju.gateway.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.guiju.gateway.identity.Caller;
import org.guiju.gateway.keeping.Transactions;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** What people have told the operators; added to and never taken back. */
public final class Feedback {

    /** How much one person may say in a day. */
    static final int A_DAY = 50;
    private static final String KEEP = """
            INSERT INTO feedback (jurisdiction, id, person, name, words, page, trace_id, at)
            SELECT :jurisdiction, :id, :person, :name, :words, :page, :trace, :now
            WHERE (SELECT count(*) FROM feedback WHERE jurisdiction = :jurisdiction AND person = :person AND at > :yesterday) < :most
            """;

    private final DatabaseClient database;
    private final Transactions transactions;
    private final Clock clock;

    public Feedback(DatabaseClient database, Transactions transactions, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * @param page    where in the portal it was written
     * @param traceId of what it is about, or of the request that brought it
     */
    record Said(UUID id, String jurisdiction, String person, String name, String text, @Nullable String page, String traceId,
                OffsetDateTime at) {
    }

    /** Keeps it; empty when the person has said enough for a day. */
    Mono<UUID> keep(Caller caller, String text, @Nullable String page, String traceId) {
        String jurisdiction = DraftsEndpoint.government(caller);
        UUID id = UUID.randomUUID();
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        return transactions.in(jurisdiction, () -> {
            var insert = database.sql(KEEP).bind("jurisdiction", jurisdiction).bind("id", id).bind("person", caller.subject())
                    .bind("name", caller.name()).bind("words", text).bind("trace", traceId).bind("now", now)
                    .bind("yesterday", now.minus(Duration.ofDays(1))).bind("most", A_DAY);
            insert = page == null ? insert.bindNull("page", String.class) : insert.bind("page", page);
            return insert.fetch().rowsUpdated();
        }).filter(rows -> rows > 0).map(rows -> id);
    }

    /** Of all governments, the newest first, before that instant. */
    Mono<List<Said>> before(OffsetDateTime before, int limit) {
        return transactions.overAll(() -> database.sql("SELECT * FROM feedback WHERE at < :before ORDER BY at DESC, id LIMIT :limit")
                .bind("before", before).bind("limit", limit)
                .map(row -> new Said(row.get("id", UUID.class), String.valueOf(row.get("jurisdiction", String.class)),
                        String.valueOf(row.get("person", String.class)), String.valueOf(row.get("name", String.class)),
                        String.valueOf(row.get("words", String.class)), row.get("page", String.class),
                        String.valueOf(row.get("trace_id", String.class)),
                        row.get("at", OffsetDateTime.class).atZoneSameInstant(clock.getZone()).toOffsetDateTime()))
                .all().collectList());
    }
}
