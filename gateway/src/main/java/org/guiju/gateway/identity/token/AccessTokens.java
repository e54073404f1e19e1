package org.guiju.gateway.identity.token;

import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import org.guiju.gateway.identity.Caller;
import org.guiju.gateway.identity.Capability;

/**
 * Access tokens of the suite: ES256 JWT, {@code typ: at+jwt}, ten minutes at most. Their expiry follows the real clock, also while the
 * rehearsal clock stands elsewhere.
 */
public final class AccessTokens {

    /** The {@code aud} of every token: the services of the suite. */
    public static final String AUDIENCE = "guiju";
    private static final JOSEObjectType TYPE = new JOSEObjectType("at+jwt");
    private static final int SKEW_SECONDS = 15;

    private final SigningKeys keys;
    private final String issuer;
    private final Duration life;
    private final Clock clock;
    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    /** @param clock the real one */
    public AccessTokens(SigningKeys keys, String issuer, Duration life, Clock clock) {
        this.keys = keys;
        this.issuer = issuer;
        this.life = life;
        this.clock = clock;
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(TYPE));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.ES256,
                (selector, context) -> selector.select(keys.published())));
        DefaultJWTClaimsVerifier<SecurityContext> claims = new DefaultJWTClaimsVerifier<>(AUDIENCE,
                new JWTClaimsSet.Builder().issuer(issuer).build(), Set.of("sub", "exp", "iat", "kind"));
        claims.setMaxClockSkew(SKEW_SECONDS);
        processor.setJWTClaimsSetVerifier(claims);
    }

    /**
     * A token and what it says about itself.
     *
     * @param value   the compact form
     * @param expires when it ends
     */
    public record Minted(String value, Instant expires) {
    }

    public Duration life() {
        return life;
    }

    /** Signs a token for the caller. */
    public Minted mint(Caller caller) {
        Instant now = clock.instant();
        Instant expires = now.plus(life);
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder().issuer(issuer).audience(AUDIENCE).subject(caller.subject())
                .claim("kind", caller.kind().wire()).claim("name", caller.name())
                .claim("capabilities", caller.capabilities().stream().map(Capability::wire).toList())
                .issueTime(Date.from(now)).expirationTime(Date.from(expires)).jwtID(UUID.randomUUID().toString());
        if (caller.jurisdiction() != null) {
            claims.claim("jurisdiction", caller.jurisdiction());
        }
        try {
            ECKey key = keys.signing();
            SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.ES256).type(TYPE).keyID(key.getKeyID()).build(),
                    claims.build());
            token.sign(new ECDSASigner(key));
            return new Minted(token.serialize(), expires);
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The caller a token speaks of; empty when it is not one of ours, has run out or says something we never say. */
    public Optional<Caller> verify(String token) {
        try {
            JWTClaimsSet claims = processor.process(SignedJWT.parse(token), null);
            return Caller.Kind.of(claims.getStringClaim("kind")).map(kind -> caller(kind, claims));
        } catch (ParseException | BadJOSEException | JOSEException | IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    /** The id of the key that a token claims to be signed with; empty when it is no signed token at all. */
    public static Optional<String> keyId(String token) {
        try {
            return Optional.ofNullable(SignedJWT.parse(token).getHeader().getKeyID());
        } catch (ParseException none) {
            return Optional.empty();
        }
    }

    private static Caller caller(Caller.Kind kind, JWTClaimsSet claims) {
        try {
            List<String> wires = Optional.ofNullable(claims.getStringListClaim("capabilities")).orElse(List.of());
            List<Capability> capabilities = wires.stream().map(wire -> Capability.of(wire)
                    .orElseThrow(() -> new IllegalArgumentException("unknown capability " + wire))).toList();
            return new Caller(kind, claims.getSubject(), claims.getStringClaim("jurisdiction"),
                    Optional.ofNullable(claims.getStringClaim("name")).orElse(claims.getSubject()), capabilities);
        } catch (ParseException wrongType) {
            throw new IllegalArgumentException(wrongType);
        }
    }
}
