package org.guiju.gateway.identity.account;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;

import io.r2dbc.postgresql.codec.Json;
import org.guiju.gateway.keeping.Transactions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** What happened to accounts and tokens, kept where the application can only add. Never a password or a token among the facts. */
public final class SecurityEvents {

    private static final Logger LOG = LoggerFactory.getLogger(SecurityEvents.class);

    private final DatabaseClient database;
    private final Transactions transactions;
    private final JsonMapper json;
    private final Clock clock;

    public SecurityEvents(DatabaseClient database, Transactions transactions, JsonMapper json, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.json = json;
        this.clock = clock;
    }

    /**
     * One event.
     *
     * @param kind    {@code signed-in}, {@code sign-in-failed}, {@code refresh-reused}, {@code account-locked}, …
     * @param account name of the account it is about
     * @param actedBy who did it, when that is somebody else
     * @param address from where
     */
    public record SecurityEvent(String kind, @Nullable String account, @Nullable String actedBy, @Nullable String address,
                                Map<String, ?> facts) {

        public static SecurityEvent of(String kind, String account, @Nullable String address) {
            return new SecurityEvent(kind, account, null, address, Map.of());
        }
    }

    /** Keeps the event in a transaction of its own. */
    public Mono<Void> keep(String jurisdiction, SecurityEvent event) {
        return transactions.in(jurisdiction, () -> keepHere(jurisdiction, event));
    }

    /** Keeps the event in the transaction under way, which is bound to that government. */
    public Mono<Void> keepHere(String jurisdiction, SecurityEvent event) {
        LOG.info("security event {} of {} in {}", event.kind(), event.account(), jurisdiction);
        var insert = database.sql("INSERT INTO security_event (jurisdiction, at, kind, account, acted_by, address, facts) "
                        + "VALUES (:jurisdiction, :at, :kind, :account, :actedBy, :address, :facts)")
                .bind("jurisdiction", jurisdiction).bind("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .bind("kind", event.kind()).bind("facts", Json.of(json.writeValueAsString(event.facts())));
        insert = event.account() == null ? insert.bindNull("account", String.class) : insert.bind("account", event.account());
        insert = event.actedBy() == null ? insert.bindNull("actedBy", String.class) : insert.bind("actedBy", event.actedBy());
        insert = event.address() == null ? insert.bindNull("address", String.class) : insert.bind("address", event.address());
        return insert.then();
    }
}
