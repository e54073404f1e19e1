package org.guiju.gateway.identity.token;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

import org.guiju.gateway.identity.Secrets;
import org.guiju.gateway.identity.account.Account;
import org.guiju.gateway.identity.account.Accounts;
import org.guiju.gateway.identity.account.SecurityEvents;
import org.guiju.gateway.identity.account.SecurityEvents.SecurityEvent;
import org.guiju.gateway.keeping.Transactions;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/**
 * Refresh tokens of clients that are no browsers. Each is good once and is replaced by its use. One that is used again has been copied:
 * its whole family, the thief's newest and the owner's newest, ends with that.
 */
public final class RefreshTokens {

    private final DatabaseClient database;
    private final Transactions transactions;
    private final Accounts accounts;
    private final SecurityEvents events;
    private final Duration life;
    private final Clock clock;

    public RefreshTokens(DatabaseClient database, Transactions transactions, Accounts accounts, SecurityEvents events,
                         Duration life, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.accounts = accounts;
        this.events = events;
        this.life = life;
        this.clock = clock;
    }

    /** What the use of a refresh token leads to. */
    public sealed interface Use {

        /** @param next the token that replaces the used one */
        record Renewed(Account account, String next) implements Use {
        }

        /** Unknown, run out, revoked, used before, or of a closed account: the caller is not told which. */
        record Refused() implements Use {
        }
    }

    private record Kept(String jurisdiction, UUID family, UUID account, boolean used, boolean over) {
    }

    /** The first token of a new family. */
    public Mono<String> begin(Account account) {
        return transactions.in(account.jurisdiction(), () -> insert(account.jurisdiction(), account.id(), UUID.randomUUID(),
                clock.instant().plus(life)));
    }

    /** Uses a token up. */
    public Mono<Use> use(String token, String address) {
        byte[] hash = Secrets.hash(token);
        return transactions.overAll(() -> find(hash)
                .flatMap(kept -> transactions.goOnIn(kept.jurisdiction()).then(Mono.defer(() -> judge(kept, hash, address))))
                .defaultIfEmpty(new Use.Refused()));
    }

    /** Drops what has run out. */
    public Mono<Long> sweep() {
        return transactions.overAll(() -> database.sql("DELETE FROM refresh_token WHERE expires_at < :now")
                .bind("now", utc(clock.instant())).fetch().rowsUpdated());
    }

    private Mono<Kept> find(byte[] hash) {
        return database.sql("SELECT jurisdiction, family, account, used_at IS NOT NULL AS used, "
                        + "(revoked_at IS NOT NULL OR expires_at <= :now) AS over FROM refresh_token WHERE token_hash = :hash")
                .bind("now", utc(clock.instant())).bind("hash", hash)
                .map(row -> new Kept(String.valueOf(row.get("jurisdiction", String.class)), row.get("family", UUID.class),
                        row.get("account", UUID.class), Boolean.TRUE.equals(row.get("used", Boolean.class)),
                        Boolean.TRUE.equals(row.get("over", Boolean.class)))).one();
    }

    private Mono<Use> judge(Kept kept, byte[] hash, String address) {
        if (kept.used()) {
            return endFamily(kept, address);
        }
        if (kept.over()) {
            return Mono.just(new Use.Refused());
        }
        // of two that use it at the same moment only one finds it unused
        return database.sql("UPDATE refresh_token SET used_at = :now WHERE jurisdiction = :jurisdiction AND token_hash = :hash "
                        + "AND used_at IS NULL AND revoked_at IS NULL RETURNING expires_at")
                .bind("now", utc(clock.instant())).bind("jurisdiction", kept.jurisdiction()).bind("hash", hash)
                .mapValue(Instant.class).one()
                .flatMap(expires -> renew(kept, expires))
                .switchIfEmpty(Mono.defer(() -> endFamily(kept, address)));
    }

    /** The family ends when its first token would have: renewing does not prolong it. */
    private Mono<Use> renew(Kept kept, Instant expires) {
        return accounts.byId(kept.jurisdiction(), kept.account()).filter(account -> !account.locked())
                .flatMap(account -> insert(kept.jurisdiction(), kept.account(), kept.family(), expires)
                        .map(next -> (Use) new Use.Renewed(account, next)))
                .defaultIfEmpty(new Use.Refused());
    }

    private Mono<Use> endFamily(Kept kept, String address) {
        return database.sql("UPDATE refresh_token SET revoked_at = :now "
                        + "WHERE jurisdiction = :jurisdiction AND family = :family AND revoked_at IS NULL")
                .bind("now", utc(clock.instant())).bind("jurisdiction", kept.jurisdiction()).bind("family", kept.family()).then()
                .then(accounts.byId(kept.jurisdiction(), kept.account()))
                .flatMap(account -> events.keepHere(kept.jurisdiction(), new SecurityEvent("refresh-reused", account.name(), null,
                        address, Map.of("family", kept.family().toString()))))
                .thenReturn(new Use.Refused());
    }

    private Mono<String> insert(String jurisdiction, UUID account, UUID family, Instant expires) {
        String token = Secrets.fresh();
        return database.sql("INSERT INTO refresh_token (jurisdiction, token_hash, family, account, issued_at, expires_at) "
                        + "VALUES (:jurisdiction, :hash, :family, :account, :now, :expires)")
                .bind("jurisdiction", jurisdiction).bind("hash", Secrets.hash(token)).bind("family", family).bind("account", account)
                .bind("now", utc(clock.instant())).bind("expires", utc(expires)).then().thenReturn(token);
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
