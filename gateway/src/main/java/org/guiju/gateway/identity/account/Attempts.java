package org.guiju.gateway.identity.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;

import org.guiju.gateway.config.IdentitySettings;
import org.guiju.gateway.identity.Secrets;
import org.guiju.gateway.keeping.Transactions;
import org.guiju.gateway.problem.Trouble;
import org.springframework.http.HttpStatus;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/**
 * Attempts to sign in under one name, known or not. Each attempt is counted as a failure before the password is looked at, in one
 * statement, so that a hundred guesses sent at once are a hundred attempts; success wipes the count.
 */
public final class Attempts {

    private static final String COUNT = """
            INSERT INTO sign_in_attempt AS attempt (jurisdiction, name_hash, failures, blocked_until, changed_at)
            VALUES ('platform', :name, 1, CASE WHEN :after <= 1 THEN CAST(:now AS timestamptz) + make_interval(secs => :delay) ELSE :now END, :now)
            ON CONFLICT (jurisdiction, name_hash) DO UPDATE SET
                failures = CASE WHEN attempt.changed_at < :forget THEN 1 ELSE attempt.failures + 1 END,
                blocked_until = CASE
                    WHEN attempt.changed_at < :forget OR attempt.failures + 1 < :after THEN CAST(:now AS timestamptz)
                    ELSE CAST(:now AS timestamptz) + make_interval(secs =>
                         least(:longest, :delay * power(2.0, least(attempt.failures + 1 - :after, 30))))
                END,
                changed_at = :now
            WHERE attempt.blocked_until <= :now
            RETURNING failures
            """;

    private final DatabaseClient database;
    private final Transactions transactions;
    private final IdentitySettings.Lockout lockout;
    private final Clock clock;

    public Attempts(DatabaseClient database, Transactions transactions, IdentitySettings.Lockout lockout, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.lockout = lockout;
        this.clock = clock;
    }

    /** Counts one attempt; fails with 429 and the time to wait when the name has to wait. */
    public Mono<Void> count(String name) {
        Instant now = clock.instant();
        return transactions.in(Transactions.PLATFORM, () -> database.sql(COUNT)
                        .bind("name", key(name)).bind("now", utc(now)).bind("forget", utc(now.minus(lockout.forget())))
                        .bind("after", lockout.after()).bind("delay", seconds(lockout.delay()))
                        .bind("longest", seconds(lockout.atMost()))
                        .map(row -> true).one().defaultIfEmpty(false))
                .flatMap(mayTry -> mayTry ? Mono.empty() : waiting(name, now));
    }

    /** The name has signed in: nothing stands against it any more. */
    public Mono<Void> forget(String name) {
        return transactions.in(Transactions.PLATFORM, () -> database
                .sql("DELETE FROM sign_in_attempt WHERE jurisdiction = 'platform' AND name_hash = :name")
                .bind("name", key(name)).then());
    }

    /** Drops what is too old to count. */
    public Mono<Long> sweep() {
        return transactions.in(Transactions.PLATFORM, () -> database
                .sql("DELETE FROM sign_in_attempt WHERE jurisdiction = 'platform' AND changed_at < :forget")
                .bind("forget", utc(clock.instant().minus(lockout.forget()))).fetch().rowsUpdated());
    }

    private Mono<Void> waiting(String name, Instant now) {
        return transactions.in(Transactions.PLATFORM, () -> database
                        .sql("SELECT blocked_until FROM sign_in_attempt WHERE jurisdiction = 'platform' AND name_hash = :name")
                        .bind("name", key(name)).mapValue(Instant.class).one())
                .defaultIfEmpty(now)
                .flatMap(until -> {
                    long seconds = Math.max(1, Duration.between(now, until).plusMillis(999).toSeconds());
                    return Mono.error(Trouble.of(HttpStatus.TOO_MANY_REQUESTS, "sign-in-blocked").with("seconds", seconds)
                            .retryAfter(seconds));
                });
    }

    /** People type passwords into the name field: what was typed is not kept. */
    private static byte[] key(String name) {
        return Secrets.hash("name:" + name.toLowerCase(Locale.ROOT));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
