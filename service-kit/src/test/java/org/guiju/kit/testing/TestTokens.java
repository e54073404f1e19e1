package org.guiju.kit.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;

/** Signs access tokens as the gateway does, and every kind of token that must not be believed. */
public final class TestTokens {

    public static final String ISSUER = "https://guiju.local";
    private static final Duration LIFE = Duration.ofMinutes(5);

    private final ECKey key = ecKey("key-1");
    private final ECKey strangersKey = ecKey("key-1");
    private final RSAKey rsaKey = rsaKey();

    /** The public keys, as the gateway publishes them; the RSA key too, so that only its algorithm can be the reason to refuse. */
    public String jwks() {
        return new JWKSet(List.of(key, rsaKey)).toPublicJWKSet().toString();
    }

    public String person(String jurisdiction, String person, String... capabilities) {
        return with(claims -> claims.subject(person).claim("kind", "person").claim("jurisdiction", jurisdiction)
                .claim("name", "演示·" + person).claim("capabilities", List.of(capabilities)));
    }

    public String service(String service) {
        return with(claims -> claims.subject(service).claim("kind", "service"));
    }

    public String operator(String operator) {
        return with(claims -> claims.subject(operator).claim("kind", "operator").claim("name", operator));
    }

    /** A good token whose claims were altered before it was signed. */
    public String with(Consumer<JWTClaimsSet.Builder> alteration) {
        return signed(key, "at+jwt", alteration);
    }

    /** Of another type, as an identity token. */
    public String ofType(String type, Consumer<JWTClaimsSet.Builder> alteration) {
        return signed(key, type, alteration);
    }

    /** Signed with a key that calls itself as the gateway's does. */
    public String byAStranger(Consumer<JWTClaimsSet.Builder> alteration) {
        return signed(strangersKey, "at+jwt", alteration);
    }

    /** {@code alg: none}. */
    public String unsigned(Consumer<JWTClaimsSet.Builder> alteration) {
        return new PlainJWT(claims(alteration)).serialize();
    }

    /** Signed with a published key, by an algorithm we do not take. */
    public String byRsa(Consumer<JWTClaimsSet.Builder> alteration) {
        return sign(new JWSHeader.Builder(JWSAlgorithm.RS256).type(new JOSEObjectType("at+jwt")).keyID(rsaKey.getKeyID()).build(),
                signer(() -> new RSASSASigner(rsaKey)), alteration);
    }

    /** The old trick: the public key, which everybody knows, taken for a shared secret. */
    public String byPublicKeyAsSecret(Consumer<JWTClaimsSet.Builder> alteration) {
        byte[] secret = key.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8);
        return sign(new JWSHeader.Builder(JWSAlgorithm.HS256).type(new JOSEObjectType("at+jwt")).keyID(key.getKeyID()).build(),
                signer(() -> new MACSigner(secret)), alteration);
    }

    private String signed(ECKey signingKey, String type, Consumer<JWTClaimsSet.Builder> alteration) {
        return sign(new JWSHeader.Builder(JWSAlgorithm.ES256).type(new JOSEObjectType(type)).keyID(signingKey.getKeyID()).build(),
                signer(() -> new ECDSASigner(signingKey)), alteration);
    }

    private static String sign(JWSHeader header, JWSSigner signer, Consumer<JWTClaimsSet.Builder> alteration) {
        try {
            SignedJWT token = new SignedJWT(header, claims(alteration));
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static JWTClaimsSet claims(Consumer<JWTClaimsSet.Builder> alteration) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder().issuer(ISSUER).audience("guiju")
                .issueTime(new Date()).expirationTime(Date.from(Instant.now().plus(LIFE))).jwtID(UUID.randomUUID().toString());
        alteration.accept(claims);
        return claims.build();
    }

    private static ECKey ecKey(String id) {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RSAKey rsaKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("rsa-1").generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private interface Making {
        JWSSigner make() throws JOSEException;
    }

    private static JWSSigner signer(Making making) {
        try {
            return making.make();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
