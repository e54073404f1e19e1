package org.guiju.gateway.identity.outside;

import java.text.ParseException;
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
import org.springframework.security.oauth2.jwt.SupplierReactiveJwtDecoder;
import reactor.core.publisher.Mono;

/** Bearer tokens of the outside provider, verified by its published metadata. The services never see them: they get one of ours. */
public final class OutsideTokens {

    private final String issuer;
    private final OutsideClaims claims;
    private final ReactiveJwtDecoder decoder;

    public OutsideTokens(IdentitySettings.Outside settings, OutsideClaims claims) {
        this.issuer = settings.issuerUri();
        this.claims = claims;
        String audience = settings.audience().isBlank() ? settings.clientId() : settings.audience();
        OAuth2TokenValidator<Jwt> validator = new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(),
                new JwtIssuerValidator(issuer),
                new JwtClaimValidator<Collection<String>>("aud", aud -> aud != null && aud.contains(audience)));
        // asked for its metadata with the first token, so that the gateway starts while the provider is away
        this.decoder = new SupplierReactiveJwtDecoder(() -> {
            NimbusReactiveJwtDecoder made = NimbusReactiveJwtDecoder.withIssuerLocation(issuer).build();
            made.setJwtValidator(validator);
            return made;
        });
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
        return decoder.decode(token).flatMap(jwt -> Mono.justOrEmpty(claims.caller(jwt.getClaims())))
                .onErrorResume(BadJwtException.class, refused -> Mono.empty())
                .onErrorMap(error -> !(error instanceof Trouble), error ->
                        Trouble.of(HttpStatus.SERVICE_UNAVAILABLE, "provider-silent", error).retryAfter(10));
    }
}
