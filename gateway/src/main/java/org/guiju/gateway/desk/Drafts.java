package org.guiju.gateway.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import io.r2dbc.postgresql.codec.Json;
import org.guiju.gateway.keeping.Transactions;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** Drafts, each of one person; the last word counts. One that has not been touched for a season is dropped. */
public final class Drafts {

    /** How many one person may have. */
    static final int MOST = 200;
    private static final Duration KEPT = Duration.ofDays(90);
    private static final String SAVE = """
            INSERT INTO draft (jurisdiction, person, key, body, saved_at)
            SELECT :jurisdiction, :person, :key, :body, :now
            WHERE EXISTS (SELECT 1 FROM draft WHERE jurisdiction = :jurisdiction AND person = :person AND key = :key)
               OR (SELECT count(*) FROM draft WHERE jurisdiction = :jurisdiction AND person = :person) < :most
            ON CONFLICT (jurisdiction, person, key) DO UPDATE SET body = excluded.body, saved_at = excluded.saved_at
            """;

    private final DatabaseClient database;
    private final Transactions transactions;
    private final Clock clock;

    public Drafts(DatabaseClient database, Transactions transactions, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @param body JSON as it was sent */
    record Draft(String key, String body, OffsetDateTime savedAt) {
    }

    /** @param key under which it was saved */
    record Title(String key, OffsetDateTime savedAt) {
    }

    /** Saves it, over what was saved under the key before; empty when the person has too many. */
    Mono<OffsetDateTime> save(String jurisdiction, String person, String key, String body) {
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        return transactions.in(jurisdiction, () -> database.sql(SAVE).bind("jurisdiction", jurisdiction).bind("person", person)
                .bind("key", key).bind("body", Json.of(body)).bind("now", now).bind("most", MOST).fetch().rowsUpdated())
                .filter(rows -> rows > 0).map(rows -> local(now));
    }

    Mono<Draft> one(String jurisdiction, String person, String key) {
        return transactions.in(jurisdiction, () -> database.sql("SELECT body, saved_at FROM draft "
                        + "WHERE jurisdiction = :jurisdiction AND person = :person AND key = :key")
                .bind("jurisdiction", jurisdiction).bind("person", person).bind("key", key)
                .map(row -> new Draft(key, String.valueOf(row.get("body", String.class)),
                        local(row.get("saved_at", OffsetDateTime.class)))).one());
    }

    /** The person's drafts, the latest first. */
    Mono<List<Title>> of(String jurisdiction, String person) {
        return transactions.in(jurisdiction, () -> database.sql("SELECT key, saved_at FROM draft "
                        + "WHERE jurisdiction = :jurisdiction AND person = :person ORDER BY saved_at DESC, key")
                .bind("jurisdiction", jurisdiction).bind("person", person)
                .map(row -> new Title(String.valueOf(row.get("key", String.class)), local(row.get("saved_at", OffsetDateTime.class))))
                .all().collectList());
    }

    Mono<Void> drop(String jurisdiction, String person, String key) {
        return transactions.in(jurisdiction, () -> database.sql("DELETE FROM draft "
                        + "WHERE jurisdiction = :jurisdiction AND person = :person AND key = :key")
                .bind("jurisdiction", jurisdiction).bind("person", person).bind("key", key).then());
    }

    /** Drops what nobody has touched for ninety days. */
    public Mono<Long> sweep() {
        return transactions.overAll(() -> database.sql("DELETE FROM draft WHERE saved_at < :old")
                .bind("old", OffsetDateTime.ofInstant(clock.instant().minus(KEPT), ZoneOffset.UTC)).fetch().rowsUpdated());
    }

    private OffsetDateTime local(OffsetDateTime saved) {
        return saved.atZoneSameInstant(clock.getZone()).toOffsetDateTime();
    }
}
