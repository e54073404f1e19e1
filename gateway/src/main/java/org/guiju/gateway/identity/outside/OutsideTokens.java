package org.guiju.gateway.identity.outside;

import java.text.ParseException;
import java.time.Duration;
import java.util.Collection;

import com.nimbusds.jwt.JWTParser;
import org.guiju.gateway.config.IdentitySettings;
import org.guiju.gateway.identity.Caller;
import org.guiju.gateway.problem.Trouble;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Bearer tokens of the outside provider, verified by its published metadata. The services never see them: they get one of ours. */
public final class OutsideTokens {

    /** How long an answer of the provider is waited for. */
    static final Duration PATIENCE = Duration.ofSeconds(6);
    /** How long a provider that was silent is left alone. */
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final String issuer;
    private final OutsideClaims claims;
    private final Mono<ReactiveJwtDecoder> decoder;

    /** @param client by which the provider is asked; each of its questions has an end */
    public OutsideTokens(IdentitySettings.Outside settings, OutsideClaims claims, WebClient client) {
        this.issuer = settings.issuerUri();
        this.claims = claims;
        String audience = settings.audience().isBlank() ? settings.clientId() : settings.audience();
        OAuth2TokenValidator<Jwt> validator = new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(),
                new JwtIssuerValidator(issuer),
                new JwtClaimValidator<Collection<String>>("aud", aud -> aud != null && aud.contains(audience)));
        // asked for its metadata with the first token, so that the gateway starts while the provider is away; one question at a time,
        // however many tokens wait for it
        this.decoder = Mono.fromCallable(() -> decoder(validator, client)).subscribeOn(Schedulers.boundedElastic())
                .timeout(PATIENCE).cache(known -> Duration.ofMillis(Long.MAX_VALUE), error -> PAUSE, () -> Duration.ZERO);
    }

    private ReactiveJwtDecoder decoder(OAuth2TokenValidator<Jwt> validator, WebClient client) {
        NimbusReactiveJwtDecoder made = NimbusReactiveJwtDecoder.withIssuerLocation(issuer).webClient(client).build();
        made.setJwtValidator(validator);
        return made;
    }

    /** Whether a token says that it comes from there; nothing is believed yet. */
    public boolean speaksOf(String token) {
        try {
            return issuer.equals(JWTParser.parse(token).getJWTClaimsSet().getIssuer());
        } catch (ParseException none) {
            return false;
        }
    }

    /** The caller; empty when the token is not good or names nobody; 503 when the provider cannot be asked. */
    public Mono<Caller> verify(String token) {
        return decoder.flatMap(known -> known.decode(token)).timeout(PATIENCE).flatMap(jwt -> Mono.justOrEmpty(claims.caller(jwt.getClaims())))
                .onErrorResume(BadJwtException.class, refused -> Mono.empty())
                .onErrorMap(error -> !(error instanceof Trouble), error ->
                        Trouble.of(HttpStatus.SERVICE_UNAVAILABLE, "provider-silent", error).retryAfter(10));
    }
}
