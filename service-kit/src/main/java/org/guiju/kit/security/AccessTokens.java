package org.guiju.kit.security;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.SignedJWT;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Flux;

/**
 * Which tokens are believed: ES256 and nothing else, signed with a key the gateway publishes, of type {@code at+jwt}, from our
 * issuer, for us, not expired, and with claims that make up a caller.
 */
public final class AccessTokens {

    private AccessTokens() {}

    public static ReactiveJwtDecoder decoder(IdentityProperties properties, PublicKeys keys) {
        NimbusReactiveJwtDecoder decoder = NimbusReactiveJwtDecoder.withJwkSource(token -> keysOf(token, keys))
                .jwsAlgorithm(SignatureAlgorithm.ES256)
                .validateType(false)
                .build();
        decoder.setJwtValidator(validator(properties));
        return decoder;
    }

    private static Flux<JWK> keysOf(SignedJWT token, PublicKeys keys) {
        return keys.forToken(token);
    }

    static OAuth2TokenValidator<Jwt> validator(IdentityProperties properties) {
        JwtTimestampValidator time = new JwtTimestampValidator(properties.clockSkew());
        time.setAllowEmptyExpiryClaim(false);
        return new DelegatingOAuth2TokenValidator<>(
                new JwtTypeValidator("at+jwt"),
                new JwtIssuerValidator(properties.issuer()),
                time,
                token -> must(token.getAudience() != null && token.getAudience().contains(properties.audience()), "aud"),
                token -> must(Callers.of(token).isPresent(), "kind"));
    }

    private static OAuth2TokenValidatorResult must(boolean holds, String claim) {
        return holds ? OAuth2TokenValidatorResult.success() : OAuth2TokenValidatorResult.failure(
                new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, "the claim " + claim + " does not fit", null));
    }
}
