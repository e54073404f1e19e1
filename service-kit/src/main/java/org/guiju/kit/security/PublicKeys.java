package org.guiju.kit.security;

import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The gateway's public keys, fetched when the first token comes, so that a service starts without the gateway. Kept while fresh;
 * fetched again for an unknown key id, but not more often than allowed; used on for a while when the gateway is silent.
 */
public final class PublicKeys {

    private static final Logger LOG = LoggerFactory.getLogger(PublicKeys.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final IdentityProperties properties;
    private final InstantSource time;
    private final Supplier<Mono<JWKSet>> source;
    private final AtomicReference<@Nullable Held> held = new AtomicReference<>();
    private final AtomicReference<@Nullable Mono<Held>> running = new AtomicReference<>();

    private record Held(JWKSet keys, Instant fetched, Instant tried) {}

    public PublicKeys(IdentityProperties properties, WebClient http, InstantSource time) {
        this(properties, time, () -> fetch(http, properties.jwksUri()));
    }

    PublicKeys(IdentityProperties properties, InstantSource time, Supplier<Mono<JWKSet>> source) {
        this.properties = properties;
        this.time = time;
        this.source = source;
    }

    /** The keys a token may be signed with: those of its key id; none where the gateway knows no such key. */
    public Flux<JWK> forToken(SignedJWT token) {
        String keyId = token.getHeader().getKeyID();
        return Mono.defer(() -> current(keyId)).flatMapIterable(keys -> keys.keys().getKeys())
                .filter(key -> keyId != null && keyId.equals(key.getKeyID()));
    }

    private Mono<Held> current(@Nullable String keyId) {
        Held now = held.get();
        if (now == null) {
            return fetched();
        }
        boolean fresh = now.fetched().plus(properties.keysFreshFor()).isAfter(time.instant());
        boolean known = keyId == null || now.keys().getKeyByKeyId(keyId) != null;
        boolean triedJustNow = now.tried().plus(properties.refetchAtMost()).isAfter(time.instant());
        return fresh && known || triedJustNow ? usable(now) : fetched().onErrorResume(_ -> usable(now));
    }

    private Mono<Held> usable(Held keys) {
        return keys.fetched().plus(properties.keysUsableFor()).isAfter(time.instant())
                ? Mono.just(keys)
                : Mono.error(new JwtException("the public keys are older than " + properties.keysUsableFor()));
    }

    /** One fetch at a time; whoever comes meanwhile waits for it. */
    private Mono<Held> fetched() {
        Mono<Held> mine = Mono.defer(source)
                .map(keys -> new Held(keys, time.instant(), time.instant()))
                .doOnNext(held::set)
                .doOnError(failure -> {
                    LOG.warn("public keys cannot be fetched from {}: {}", properties.jwksUri(), failure.toString());
                    held.updateAndGet(before -> before == null ? null : new Held(before.keys(), before.fetched(), time.instant()));
                })
                .onErrorMap(failure -> new JwtException("the public keys cannot be fetched", failure))
                .doOnTerminate(() -> running.set(null))
                .cache();
        Mono<Held> other = running.compareAndExchange(null, mine);
        return other == null ? mine : other;
    }

    private static Mono<JWKSet> fetch(WebClient http, URI uri) {
        return http.get().uri(uri).retrieve().bodyToMono(String.class).timeout(PATIENCE).map(PublicKeys::parsed);
    }

    private static JWKSet parsed(String text) {
        try {
            return JWKSet.parse(text);
        } catch (ParseException malformed) {
            throw new JwtException("the public keys are not a JWK set", malformed);
        }
    }
}
