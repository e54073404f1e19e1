package org.guiju.gateway.identity.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.r2dbc.postgresql.codec.Json;
import org.guiju.gateway.config.IdentitySettings;
import org.guiju.gateway.identity.Caller;
import org.guiju.gateway.identity.Capability;
import org.guiju.gateway.identity.Secrets;
import org.guiju.gateway.identity.account.Account;
import org.guiju.gateway.identity.account.Accounts;
import org.guiju.gateway.keeping.Transactions;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Browser sessions. The browser holds a random secret in a cookie, the database its hash. What is read is remembered for a few seconds,
 * so a session that ends at another replica ends here within that time.
 */
public final class Sessions {

    /** How long a session just read is not read again. */
    static final Duration REMEMBERED = Duration.ofSeconds(3);

    private final DatabaseClient database;
    private final Transactions transactions;
    private final Accounts accounts;
    private final JsonMapper json;
    private final IdentitySettings.Session settings;
    private final Clock clock;
    private final Cache<String, Session> recent;

    public Sessions(DatabaseClient database, Transactions transactions, Accounts accounts, JsonMapper json,
                    IdentitySettings.Session settings, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.accounts = accounts;
        this.json = json;
        this.settings = settings;
        this.clock = clock;
        this.recent = Caffeine.newBuilder().maximumSize(20_000).expireAfterWrite(REMEMBERED).build();
    }

    /**
     * A session that is good.
     *
     * @param expires when it ends if nothing more is asked
     */
    public record Session(Caller caller, Instant expires) {
    }

    /** Begun now; the secret goes into the cookie and nowhere else. */
    public record Begun(String secret, Session session) {
    }

    private record Snapshot(String kind, String subject, @Nullable String jurisdiction, String name, List<String> capabilities) {
    }

    private record Kept(String jurisdiction, @Nullable UUID account, Caller caller, Instant idleUntil, Instant ends) {
    }

    /** @param account null for people an outside provider signed in */
    public Mono<Begun> begin(Caller caller, @Nullable Account account) {
        String secret = Secrets.fresh();
        Instant now = clock.instant();
        Instant ends = now.plus(settings.atMost());
        Instant idleUntil = earlier(now.plus(settings.idle()), ends);
        String jurisdiction = caller.jurisdiction() == null ? Transactions.PLATFORM : caller.jurisdiction();
        return transactions.in(jurisdiction, () -> {
            var insert = database.sql("INSERT INTO session (jurisdiction, token_hash, account, caller, created_at, seen_at, idle_until, "
                            + "ends_at) VALUES (:jurisdiction, :hash, :account, :caller, :now, :now, :idleUntil, :ends)")
                    .bind("jurisdiction", jurisdiction).bind("hash", Secrets.hash(secret)).bind("caller", Json.of(write(caller)))
                    .bind("now", utc(now)).bind("idleUntil", utc(idleUntil)).bind("ends", utc(ends));
            insert = account == null ? insert.bindNull("account", UUID.class) : insert.bind("account", account.id());
            return insert.then().thenReturn(new Begun(secret, new Session(caller, idleUntil)));
        });
    }

    /** The session of that secret, prolonged by being asked; empty when it has ended or its account is closed. */
    public Mono<Session> of(String secret) {
        Session remembered = recent.getIfPresent(secret);
        if (remembered != null) {
            return Mono.just(remembered);
        }
        byte[] hash = Secrets.hash(secret);
        return transactions.overAll(() -> find(hash)
                        .flatMap(kept -> transactions.goOnIn(kept.jurisdiction()).then(Mono.defer(() -> goOn(kept, hash)))))
                .doOnNext(session -> recent.put(secret, session));
    }

    /** Ends the session. */
    public Mono<Void> end(String secret) {
        byte[] hash = Secrets.hash(secret);
        recent.invalidate(secret);
        return transactions.overAll(() -> database.sql("DELETE FROM session WHERE token_hash = :hash").bind("hash", hash).then());
    }

    /** Forgets what it remembers, after an account was changed here. */
    public void forgetRemembered() {
        recent.invalidateAll();
    }

    /** Drops what has run out. */
    public Mono<Long> sweep() {
        return transactions.overAll(() -> database.sql("DELETE FROM session WHERE idle_until < :now OR ends_at < :now")
                .bind("now", utc(clock.instant())).fetch().rowsUpdated());
    }

    private Mono<Kept> find(byte[] hash) {
        return database.sql("SELECT jurisdiction, account, caller, idle_until, ends_at FROM session "
                        + "WHERE token_hash = :hash AND idle_until > :now AND ends_at > :now")
                .bind("hash", hash).bind("now", utc(clock.instant()))
                .map(row -> new Kept(String.valueOf(row.get("jurisdiction", String.class)), row.get("account", UUID.class),
                        read(String.valueOf(row.get("caller", String.class))), row.get("idle_until", Instant.class),
                        row.get("ends_at", Instant.class))).one();
    }

    private Mono<Session> goOn(Kept kept, byte[] hash) {
        Mono<Caller> caller = kept.account() == null ? Mono.just(kept.caller())
                : accounts.byId(kept.jurisdiction(), kept.account()).filter(account -> !account.locked()).map(Account::caller);
        Instant now = clock.instant();
        Instant prolonged = earlier(now.plus(settings.idle()), kept.ends());
        // written once a minute at most, not with every request
        boolean worthWriting = Duration.between(kept.idleUntil(), prolonged).compareTo(Duration.ofMinutes(1)) >= 0;
        Mono<Void> prolong = worthWriting ? database.sql("UPDATE session SET idle_until = :until, seen_at = :now "
                        + "WHERE jurisdiction = :jurisdiction AND token_hash = :hash")
                .bind("until", utc(prolonged)).bind("now", utc(now)).bind("jurisdiction", kept.jurisdiction()).bind("hash", hash).then()
                : Mono.empty();
        return caller.flatMap(found -> prolong.thenReturn(new Session(found, worthWriting ? prolonged : kept.idleUntil())));
    }

    private String write(Caller caller) {
        return json.writeValueAsString(new Snapshot(caller.kind().wire(), caller.subject(), caller.jurisdiction(), caller.name(),
                caller.capabilities().stream().map(Capability::wire).toList()));
    }

    private Caller read(String kept) {
        Snapshot snapshot = json.readValue(kept, Snapshot.class);
        return new Caller(Caller.Kind.of(snapshot.kind()).orElseThrow(), snapshot.subject(), snapshot.jurisdiction(), snapshot.name(),
                snapshot.capabilities().stream().map(wire -> Capability.of(wire).orElseThrow()).toList());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
