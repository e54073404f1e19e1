package org.guiju.gateway.identity.token;

import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import org.guiju.gateway.keeping.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/**
 * The keys that sign access tokens. The first is made at the first start; a new one follows by age or when an operator asks for it. A
 * new key is published before it signs, so that every service has heard of it, and stays published until nothing it signed is valid.
 */
public final class SigningKeys {

    /** How long a key is published before it signs. */
    public static final Duration NOTICE = Duration.ofMinutes(10);
    private static final Logger LOG = LoggerFactory.getLogger(SigningKeys.class);
    private static final long LOCK = 0x6775696a75L;

    private final DatabaseClient database;
    private final Transactions transactions;
    private final KeySeal seal;
    private final Duration life;
    private final Clock clock;
    private volatile List<Entry> keys = List.of();
    private volatile Instant lastRead = Instant.EPOCH;

    public SigningKeys(DatabaseClient database, Transactions transactions, KeySeal seal, Duration life, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.seal = seal;
        this.life = life;
        this.clock = clock;
    }

    private record Entry(ECKey key, Instant created, Instant signsFrom) {
    }

    /** Reads the keys, makes a new one when there is none or the newest is too old, drops those long replaced. */
    public Mono<Void> refresh() {
        return locked(() -> load().flatMap(found -> {
            Instant now = clock.instant();
            if (found.isEmpty()) {
                LOG.info("first start: making a signing key");
                return make(now).then(load());
            }
            boolean old = found.getFirst().created().plus(life).isBefore(now);
            return old ? make(now.plus(NOTICE)).then(load()) : Mono.just(found);
        }).flatMap(this::dropReplaced));
    }

    /** Reads the keys again because a token names one that is not known here; at most once in five seconds. */
    public Mono<Void> readAgain() {
        Instant now = clock.instant();
        if (lastRead.plusSeconds(5).isAfter(now)) {
            return Mono.empty();
        }
        lastRead = now;
        return refresh();
    }

    /** Makes a new key now, by age or not; it signs after {@link #NOTICE}. Answers its id. */
    public Mono<String> rotate() {
        return locked(() -> make(clock.instant().plus(NOTICE)).flatMap(kid -> load().doOnNext(found -> keys = found).thenReturn(kid)));
    }

    /** The public halves, newest first: what {@code /.well-known/jwks.json} answers. */
    public JWKSet published() {
        return new JWKSet(keys.stream().map(entry -> (JWK) entry.key().toPublicJWK()).toList());
    }

    /** Whether a key of that id is known here at this moment. */
    public boolean knows(String kid) {
        return keys.stream().anyMatch(entry -> entry.key().getKeyID().equals(kid));
    }

    ECKey signing() {
        Instant now = clock.instant();
        return keys.stream().filter(entry -> !entry.signsFrom().isAfter(now)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no signing key is loaded")).key();
    }

    private <T> Mono<T> locked(Supplier<Mono<T>> work) {
        return transactions.in(Transactions.PLATFORM, () -> database.sql("SELECT pg_advisory_xact_lock(:lock)").bind("lock", LOCK).then()
                .then(Mono.defer(work)));
    }

    private Mono<List<Entry>> load() {
        return database.sql("SELECT key_material, created_at, signs_from FROM signing_key WHERE jurisdiction = 'platform'")
                .map(row -> new Entry(parse(String.valueOf(row.get("key_material", String.class))),
                        row.get("created_at", Instant.class), row.get("signs_from", Instant.class)))
                .all().sort(Comparator.comparing(Entry::signsFrom).reversed()).collectList();
    }

    private Mono<String> make(Instant signsFrom) {
        ECKey key = generate();
        return database.sql("INSERT INTO signing_key (jurisdiction, kid, key_material, created_at, signs_from) "
                        + "VALUES ('platform', :kid, :material, :created, :signsFrom)")
                .bind("kid", key.getKeyID()).bind("material", seal.seal(key.toJSONString()))
                .bind("created", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .bind("signsFrom", OffsetDateTime.ofInstant(signsFrom, ZoneOffset.UTC))
                .then().thenReturn(key.getKeyID());
    }

    /** A key is gone one hour after its successor began to sign: no token lives that long. */
    private Mono<Void> dropReplaced(List<Entry> found) {
        Instant longAgo = clock.instant().minus(Duration.ofHours(1));
        List<Entry> needed = new ArrayList<>();
        for (Entry entry : found) {
            needed.add(entry);
            if (entry.signsFrom().isBefore(longAgo)) {
                break;
            }
        }
        keys = List.copyOf(needed);
        String[] gone = found.stream().skip(needed.size()).map(entry -> entry.key().getKeyID()).toArray(String[]::new);
        return gone.length == 0 ? Mono.empty()
                : database.sql("DELETE FROM signing_key WHERE jurisdiction = 'platform' AND kid = ANY(:gone)").bind("gone", gone).then();
    }

    private ECKey parse(String material) {
        try {
            return ECKey.parse(seal.open(material));
        } catch (ParseException broken) {
            throw new IllegalStateException("a signing key in the database cannot be read", broken);
        }
    }

    private static ECKey generate() {
        try {
            return new ECKeyGenerator(Curve.P_256).algorithm(JWSAlgorithm.ES256).keyUse(KeyUse.SIGNATURE)
                    .keyIDFromThumbprint(true).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
