package org.guiju.gateway;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.guiju.gateway.testing.AnyGateway;
import org.guiju.gateway.testing.StubService;
import org.guiju.kit.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.StatusAssertions;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/** People known to an outside provider: its bearer tokens are exchanged for ours at the door, and a browser finds its way there and back. */
class OutsideProviderTest extends AnyGateway {

    private static final StubService PROVIDER = new StubService();
    private static final RSAKey KEY = key("provider");
    private static final AtomicReference<String> NONCE = new AtomicReference<>("");

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry registry) {
        registerAll(registry, TestDatabase.fresh("gateway_outside"));
        registry.add("guiju.identity.mode", () -> "oidc");
        registry.add("guiju.identity.oidc.issuer-uri", PROVIDER::uri);
        registry.add("guiju.identity.oidc.client-id", () -> "guiju");
        registry.add("guiju.identity.oidc.client-secret", () -> "between us");
        registry.add("guiju.identity.oidc.person", () -> "employee");
    }

    @BeforeEach
    void metadata() {
        PROVIDER.reset();
        String issuer = PROVIDER.uri();
        PROVIDER.on("GET /.well-known/openid-configuration", 200, """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token","jwks_uri":"%1$s/jwks",
                 "response_types_supported":["code"],"subject_types_supported":["public"],
                 "id_token_signing_alg_values_supported":["RS256"]}""".formatted(issuer))
                .on("GET /jwks", 200, new JWKSet(KEY.toPublicJWK()).toString());
    }

    @Test
    void theServiceSeesATokenOfOursForAPersonTheProviderVouchesFor() throws Exception {
        service("document").on("GET /api/v1/documents", 200, "{}");
        call(signed(claims().build(), KEY)).isOk();
        String relayed = service("document").asked("/api/v1/documents").getFirst().headers().get("Authorization").substring(7);
        JWTClaimsSet ours = SignedJWT.parse(relayed).getJWTClaimsSet();
        assertThat(ours.getIssuer()).isEqualTo("https://guiju.local");
        assertThat(ours.getSubject()).isEqualTo("head");
        assertThat(ours.getStringClaim("jurisdiction")).isEqualTo("anze");
        assertThat(ours.getStringListClaim("capabilities")).isEmpty();
    }

    @Test
    void whatIsNotMeantForUsOrNotSignedThereOrNamesNobodyIsRefused() throws Exception {
        List<String> refused = List.of(
                signed(claims().audience("another-system").build(), KEY),
                signed(claims().expirationTime(Date.from(Instant.now().minusSeconds(300))).build(), KEY),
                signed(claims().build(), key("provider")),
                signed(claims().issuer("https://elsewhere.example").build(), KEY),
                signed(claims().claim("jurisdiction", null).build(), KEY),
                signed(claims().claim("capabilities", List.of("auditor", "system-administrator")).build(), KEY));
        for (String token : refused) {
            call(token).isUnauthorized();
        }
        assertThat(service("document").asked("/api/v1/documents")).isEmpty();
    }

    @Test
    void noPasswordIsTakenHere() {
        client.post().uri("/api/v1/session").bodyValue(Map.of("username", "anze.head", "password", PASSWORD)).exchange()
                .expectStatus().isForbidden().expectBody().jsonPath("$.code").isEqualTo("sign-in-elsewhere")
                .jsonPath("$.signInAt").isEqualTo("/oauth2/authorization/guiju");
    }

    @Test
    void aBrowserGoesToTheProviderAndComesBackWithASessionOfOurs() {
        PROVIDER.on("POST /token", asked -> StubService.Reply.json(200, """
                {"access_token":"opaque","token_type":"Bearer","expires_in":60,"id_token":"%s"}"""
                .formatted(signed(claims().claim("nonce", NONCE.get()).build(), KEY))));
        var away = client.get().uri("/oauth2/authorization/guiju").exchange().expectStatus().isFound().returnResult(Void.class);
        URI there = away.getResponseHeaders().getLocation();
        assertThat(there.toString()).startsWith(PROVIDER.uri() + "/authorize");
        ResponseCookie state = away.getResponseCookies().getFirst("guiju-sign-in");
        assertThat(state.isHttpOnly()).isTrue();
        assertThat(state.getSameSite()).isEqualTo("Lax");
        var sent = UriComponentsBuilder.fromUri(there).build(true).getQueryParams();
        NONCE.set(String.valueOf(sent.getFirst("nonce")));

        String back = "/login/oauth2/code/guiju?code=one&state=" + sent.getFirst("state");
        client.get().uri(URI.create(origin() + back)).exchange().expectStatus().value(status -> assertThat(status).isIn(401, 404));
        var home = client.get().uri(URI.create(origin() + back)).cookie("guiju-sign-in", state.getValue()).exchange()
                .expectStatus().isSeeOther().expectHeader().valueEquals(HttpHeaders.LOCATION, "/").returnResult(Void.class);
        ResponseCookie session = home.getResponseCookies().getFirst("guiju");
        assertThat(session.getSameSite()).isEqualTo("Strict");
        assertThat(home.getResponseCookies().getFirst("guiju-sign-in").getMaxAge()).isEqualTo(Duration.ZERO);
        client.get().uri("/api/v1/session").cookie("guiju", session.getValue()).exchange().expectStatus().isOk()
                .expectBody().jsonPath("$.person").isEqualTo("head").jsonPath("$.jurisdiction").isEqualTo("anze");
    }

    private StatusAssertions call(String token) {
        return client.get().uri("/api/v1/documents").headers(headers -> headers.setBearerAuth(token)).exchange().expectStatus();
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder().issuer(PROVIDER.uri()).audience("guiju").subject("0815").claim("employee", "head")
                .claim("jurisdiction", "anze").claim("name", "演示·县长").issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(120)));
    }

    private static String signed(JWTClaimsSet claims, RSAKey key) {
        try {
            SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).algorithm(JWSAlgorithm.RS256).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
