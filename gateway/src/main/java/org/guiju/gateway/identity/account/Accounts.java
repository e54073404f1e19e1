package org.guiju.gateway.identity.account;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.guiju.gateway.identity.Caller;
import org.guiju.gateway.identity.Capability;
import org.guiju.gateway.keeping.Transactions;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import reactor.core.publisher.Mono;

/** The accounts, as the database keeps them. */
public final class Accounts {

    private static final String COLUMNS =
            "jurisdiction, id, name, kind, person, display_name, capability, locked_reason, version, changed_at";

    private final DatabaseClient database;
    private final Transactions transactions;
    private final Clock clock;

    public Accounts(DatabaseClient database, Transactions transactions, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** An account with the hash of its password. */
    public record WithPassword(Account account, String passwordHash) {
    }

    /** The account of that name, of whatever government. */
    public Mono<WithPassword> named(String name) {
        return transactions.overAll(() -> database.sql("SELECT " + COLUMNS + ", password_hash FROM account WHERE name = :name")
                .bind("name", name)
                .map(row -> new WithPassword(account(row), text(row, "password_hash"))).one());
    }

    /** The account of that id; to be called in a transaction bound to its government. */
    public Mono<Account> byId(String jurisdiction, UUID id) {
        return database.sql("SELECT " + COLUMNS + " FROM account WHERE jurisdiction = :jurisdiction AND id = :id")
                .bind("jurisdiction", jurisdiction).bind("id", id).map(Accounts::account).one();
    }

    /** The accounts of one government from {@code after} (exclusive) on, in the order of their names. */
    public Mono<List<Account>> of(String jurisdiction, String after, int limit) {
        return transactions.in(jurisdiction, () -> database.sql("SELECT " + COLUMNS + " FROM account "
                        + "WHERE jurisdiction = :jurisdiction AND name > :after ORDER BY name LIMIT :limit")
                .bind("jurisdiction", jurisdiction).bind("after", after).bind("limit", limit)
                .map(Accounts::account).all().collectList());
    }

    /** The account of that name in that government. */
    public Mono<Account> of(String jurisdiction, String name) {
        return transactions.in(jurisdiction, () -> database.sql("SELECT " + COLUMNS + " FROM account "
                        + "WHERE jurisdiction = :jurisdiction AND name = :name")
                .bind("jurisdiction", jurisdiction).bind("name", name).map(Accounts::account).one());
    }

    /** Opens an account; empty when the name is taken, in whatever government. To be called in a transaction of its government. */
    public Mono<Account> open(Account account, String passwordHash) {
        GenericExecuteSpec insert = database.sql("INSERT INTO account (jurisdiction, id, name, kind, person, display_name, capability, "
                        + "password_hash, created_at, changed_at) VALUES (:jurisdiction, :id, :name, :kind, :person, :displayName, "
                        + ":capability, :hash, :now, :now) ON CONFLICT DO NOTHING RETURNING " + COLUMNS)
                .bind("jurisdiction", account.jurisdiction()).bind("id", account.id()).bind("name", account.name())
                .bind("kind", account.kind().wire()).bind("person", account.person()).bind("displayName", account.displayName())
                .bind("hash", passwordHash).bind("now", now());
        return orNull(insert, "capability", account.capability() == null ? null : account.capability().wire())
                .map(Accounts::account).one();
    }

    /** Whether that person has a capability by another account than this one. To be called in a transaction of its government. */
    public Mono<Boolean> capableElsewhere(Account account) {
        return database.sql("SELECT 1 FROM account WHERE jurisdiction = :jurisdiction AND person = :person AND id <> :id "
                        + "AND capability IS NOT NULL")
                .bind("jurisdiction", account.jurisdiction()).bind("person", account.person()).bind("id", account.id())
                .map(row -> true).one().defaultIfEmpty(false);
    }

    /**
     * Writes the changeable parts if nobody has changed the account since; empty when somebody has. To be called in a transaction of
     * its government.
     *
     * @param passwordHash null leaves the password
     */
    public Mono<Account> change(Account changed, @Nullable String passwordHash) {
        GenericExecuteSpec update = database.sql("UPDATE account SET display_name = :displayName, capability = :capability, "
                        + "locked_reason = :locked, password_hash = coalesce(:hash, password_hash), version = version + 1, "
                        + "changed_at = :now WHERE jurisdiction = :jurisdiction AND id = :id AND version = :version RETURNING " + COLUMNS)
                .bind("displayName", changed.displayName()).bind("now", now())
                .bind("jurisdiction", changed.jurisdiction()).bind("id", changed.id()).bind("version", changed.version());
        update = orNull(update, "capability", changed.capability() == null ? null : changed.capability().wire());
        update = orNull(update, "locked", changed.lockedReason());
        return orNull(update, "hash", passwordHash).map(Accounts::account).one();
    }

    /** Ends every session and refresh token of an account. To be called in a transaction of its government. */
    public Mono<Void> signOutEverywhere(Account account) {
        return database.sql("DELETE FROM session WHERE jurisdiction = :jurisdiction AND account = :id")
                .bind("jurisdiction", account.jurisdiction()).bind("id", account.id()).then()
                .then(database.sql("UPDATE refresh_token SET revoked_at = :now "
                                + "WHERE jurisdiction = :jurisdiction AND account = :id AND revoked_at IS NULL")
                        .bind("now", now()).bind("jurisdiction", account.jurisdiction()).bind("id", account.id()).then());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static GenericExecuteSpec orNull(GenericExecuteSpec statement, String name, @Nullable String value) {
        return value == null ? statement.bindNull(name, String.class) : statement.bind(name, value);
    }

    private static Account account(Readable row) {
        String capability = row.get("capability", String.class);
        return new Account(text(row, "jurisdiction"), required(row, "id", UUID.class), text(row, "name"),
                Caller.Kind.of(text(row, "kind")).orElseThrow(), text(row, "person"), text(row, "display_name"),
                Capability.of(capability).orElse(null), row.get("locked_reason", String.class),
                required(row, "version", Long.class), required(row, "changed_at", Instant.class));
    }

    private static String text(Readable row, String column) {
        return required(row, column, String.class);
    }

    private static <T> T required(Readable row, String column, Class<T> type) {
        T value = row.get(column, type);
        if (value == null) {
            throw new IllegalStateException("column " + column + " is empty");
        }
        return value;
    }
}
