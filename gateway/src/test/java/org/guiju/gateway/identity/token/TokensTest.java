package org.guiju.gateway.identity.token;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.guiju.gateway.testing.GatewayRun;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;

import static org.assertj.core.api.Assertions.assertThat;

/** Which tokens open the door, and what each gate lets through. */
class TokensTest extends GatewayRun {

    private static final JOSEObjectType OURS = new JOSEObjectType("at+jwt");

    @Autowired
    private SigningKeys keys;

    @Test
    void aTokenOfOursPassesAndReachesTheServiceUnchanged() {
        service("document").on("GET /api/v1/documents", 200, "{}");
        String token = signed(claims().build(), OURS);
        client.get().uri("/api/v1/documents").headers(headers -> headers.setBearerAuth(token)).exchange().expectStatus().isOk();
        assertThat(service("document").asked("/api/v1/documents")).singleElement()
                .satisfies(asked -> assertThat(asked.headers().get("Authorization")).isEqualTo("Bearer " + token));
    }

    @Test
    void whatOnlyLooksLikeATokenIsRefusedAndNothingIsLeaked() throws JOSEException {
        Map<String, String> crooked = new LinkedHashMap<>();
        crooked.put("expired", signed(claims().expirationTime(Date.from(Instant.now().minusSeconds(60))).build(), OURS));
        crooked.put("no expiry", signed(claims().expirationTime(null).build(), OURS));
        crooked.put("other audience", signed(claims().audience("somebody").build(), OURS));
        crooked.put("other issuer", signed(claims().issuer("https://elsewhere.example").build(), OURS));
        crooked.put("other type", signed(claims().build(), JOSEObjectType.JWT));
        crooked.put("no type", signed(claims().build(), null));
        crooked.put("unknown kind", signed(claims().claim("kind", "god").build(), OURS));
        crooked.put("unknown capability", signed(claims().claim("capabilities", "root").build(), OURS));
        crooked.put("person of no government", signed(claims().claim("jurisdiction", null).build(), OURS));
        var stranger = new ECKeyGenerator(Curve.P_256).keyID("stranger").generate();
        crooked.put("other key", signed(JWSAlgorithm.ES256, "stranger", new ECDSASigner(stranger)));
        crooked.put("other key under our id", signed(JWSAlgorithm.ES256, kid(), new ECDSASigner(stranger)));
        crooked.put("RS256", signed(JWSAlgorithm.RS256, kid(), new RSASSASigner(new RSAKeyGenerator(2048).generate())));
        byte[] published = new JWKSet(keys.signing().toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        crooked.put("our public key as an HS256 secret", signed(JWSAlgorithm.HS256, kid(), new MACSigner(published)));
        crooked.put("alg none", none("{\"alg\":\"none\",\"typ\":\"at+jwt\"}"));
        crooked.put("alg none under our id", none("{\"alg\":\"NONE\",\"typ\":\"at+jwt\",\"kid\":\"" + kid() + "\"}"));
        String good = signed(claims().build(), OURS);
        crooked.put("signature cut off", good.substring(0, good.lastIndexOf('.') + 1));
        crooked.put("garbage", "x.y.z");
        crooked.put("empty", "");
        crooked.forEach((how, token) -> {
            String body = client.get().uri("/api/v1/documents/secret-paper").header(HttpHeaders.AUTHORIZATION, "Bearer " + token).exchange()
                    .expectStatus().isUnauthorized().expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .expectHeader().exists(HttpHeaders.WWW_AUTHENTICATE)
                    .expectBody(String.class).returnResult().getResponseBody();
            assertThat(body).as(how).contains("\"code\":\"token-refused\"").doesNotContainIgnoringCase("exception")
                    .doesNotContainIgnoringCase("expired").doesNotContain("nimbus");
        });
        assertThat(service("document").asked("/api/v1/documents/secret-paper")).as("no service has been asked").isEmpty();
    }

    @Test
    void servicesStayOffPeoplesRoutesAndPeopleOffTheServices() {
        refused(HttpMethod.GET, "/api/v1/documents", serviceToken("document"), "people-only");
        refused(HttpMethod.GET, "/api/v1/session", serviceToken("document"), "people-only");
        String person = token("anze.head");
        refused(HttpMethod.GET, "/internal/leave/directory/anze", person, "services-only");
        refused(HttpMethod.POST, "/internal/events", person, "services-only");
        refused(HttpMethod.GET, "/api/v1/accounts", person, "security-administrators-only");
        refused(HttpMethod.GET, "/api/v1/operations/health", person, "operators-only");
        refused(HttpMethod.GET, "/actuator/prometheus", person, "operators-only");
        refused(HttpMethod.PUT, "/api/v1/rehearsal/clock", person, "system-administrators-only");
        refused(HttpMethod.GET, "/api/v1/documents", token("operator"), "people-only");
        service("leave").on("GET /internal/directory/anze", 200, "{}");
        client.get().uri("/internal/leave/directory/anze").headers(headers -> headers.setBearerAuth(serviceToken("document"))).exchange()
                .expectStatus().isOk();
    }

    @Test
    void aPathWrittenInPercentSignsOpensNoGate() {
        for (String path : new String[] {"/%61pi/v1/operations/health", "/%61pi/v1/accounts", "/%61pi/v1/rehearsal/clock",
            "/%69nternal/leave/directory/anze", "/a%63tuator/prometheus", "/%61pi/v1/documents", "/api/v1/%73ession"}) {
            client.get().uri(java.net.URI.create(origin() + path)).exchange().expectStatus().isUnauthorized()
                    .expectBody().jsonPath("$.code").isEqualTo("unauthenticated");
        }
        assertThat(service("leave").asked("/internal/directory/anze")).isEmpty();
    }

    @Test
    void aServiceThatCannotProveItselfGetsNoToken() {
        for (String[] pair : new String[][] {{"document", "wrong"}, {"nobody", "x"}, {"gateway", ""}}) {
            LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
            form.add("grant_type", "client_credentials");
            form.add("client_id", pair[0]);
            form.add("client_secret", pair[1]);
            client.post().uri("/oauth/token").body(BodyInserters.fromFormData(form)).exchange().expectStatus().isUnauthorized()
                    .expectBody().jsonPath("$.error").isEqualTo("invalid_client");
        }
        client.post().uri("/oauth/token").headers(headers -> headers.setBasicAuth("leave", secret("leave")))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED).bodyValue("grant_type=client_credentials").exchange()
                .expectStatus().isOk().expectBody().jsonPath("$.token_type").value(String.class, type -> assertThat(type).isEqualToIgnoringCase("bearer"));
    }

    @Test
    void aRefreshTokenIsGoodOnceAndItsReuseEndsTheFamily() {
        String first = tokens("anze.clerk").get("refresh_token").toString();
        String second = refresh(first, 200).get("refresh_token").toString();
        assertThat(second).isNotEqualTo(first);
        assertThat(refresh(first, 401).get("error")).isEqualTo("invalid_grant");
        refresh(second, 401);
        refresh("never-given-out", 401);
        refresh(tokens("anze.clerk").get("refresh_token").toString(), 200);
    }

    @Test
    void aCookieWritesOnlyFromOurOwnPages() {
        service("document").on("POST /api/v1/documents", 201, "{}");
        String cookie = cookie("anze.head");
        write(cookie, "X-Requested-With", "fetch", "Origin", origin()).expectStatus().isCreated();
        write(cookie, "X-Requested-With", "fetch", "Sec-Fetch-Site", "same-origin").expectStatus().isCreated();
        write(cookie, "Origin", origin(), "X-Other", "x").expectStatus().isForbidden();
        write(cookie, "X-Requested-With", "fetch", "X-Other", "x").expectStatus().isForbidden();
        write(cookie, "X-Requested-With", "fetch", "Origin", "https://evil.example").expectStatus().isForbidden();
        write(cookie, "X-Requested-With", "fetch", "Sec-Fetch-Site", "cross-site").expectStatus().isForbidden();
        write(cookie, "X-Requested-With", "fetch", "Origin", "null").expectStatus().isForbidden();
        assertThat(service("document").asked("/api/v1/documents")).hasSize(2)
                .noneMatch(asked -> asked.headers().contains("Cookie")).allMatch(asked -> asked.headers().get("Authorization").startsWith("Bearer "));
    }

    @Test
    void behindTlsTheCookieIsBoundToTheHost() {
        client.post().uri("/api/v1/session").header("X-Forwarded-Proto", "https").header("X-Forwarded-Host", "guiju.example")
                .bodyValue(Map.of("username", "anze.head", "password", PASSWORD)).exchange().expectStatus().isOk()
                .expectCookie().secure("__Host-guiju", true).expectCookie().httpOnly("__Host-guiju", true)
                .expectCookie().path("__Host-guiju", "/").expectCookie().sameSite("__Host-guiju", "Strict");
    }

    @Test
    void whoGuessesWaitsLongerEachTimeAlsoWithTheRightPassword() {
        String name = "ziyuan.safe";
        for (int attempt = 1; attempt <= 5; attempt++) {
            signIn(name, "wrong", 401);
        }
        int waits = signIn(name, PASSWORD, 429);
        assertThat(waits).isBetween(1, 30);
        // the wait is over; one more failure and the next is twice as long
        ofPlatform("UPDATE sign_in_attempt SET blocked_until = now() - interval '1 second'").block();
        signIn(name, "wrong", 401);
        assertThat(signIn(name, PASSWORD, 429)).isBetween(31, 60);
        ofPlatform("UPDATE sign_in_attempt SET blocked_until = now() - interval '1 second'").block();
        signIn(name, PASSWORD, 200);
        signIn(name, "wrong", 401);
        signIn(name, PASSWORD, 200);
    }

    private reactor.core.publisher.Mono<Long> ofPlatform(String statement) {
        return database.inConnection(connection -> reactor.core.publisher.Mono.from(connection.createStatement(
                        "SELECT set_config('guiju.jurisdiction', 'platform', false)").execute())
                .flatMap(result -> reactor.core.publisher.Mono.from(result.map(row -> 1)))
                .then(reactor.core.publisher.Mono.from(connection.createStatement(statement).execute()))
                .flatMap(result -> reactor.core.publisher.Mono.from(result.getRowsUpdated()))
                .flatMap(rows -> reactor.core.publisher.Mono.from(connection.createStatement(
                        "SELECT set_config('guiju.jurisdiction', '', false)").execute())
                        .flatMap(result -> reactor.core.publisher.Mono.from(result.map(row -> 1))).thenReturn(rows)));
    }

    private int signIn(String name, String password, int status) {
        var answer = client.post().uri("/api/v1/session").bodyValue(Map.of("username", name, "password", password)).exchange()
                .expectStatus().isEqualTo(status).expectBody().returnResult().getResponseHeaders();
        String after = answer.getFirst(HttpHeaders.RETRY_AFTER);
        return after == null ? 0 : Integer.parseInt(after);
    }

    private org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec write(String cookie, String... headers) {
        return client.post().uri("/api/v1/documents").cookie("guiju", cookie).header(headers[0], headers[1]).header(headers[2], headers[3])
                .bodyValue(Map.of()).exchange();
    }

    private Map<?, ?> refresh(String token, int status) {
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "refresh_token");
        form.add("refresh_token", token);
        return client.post().uri("/oauth/token").body(BodyInserters.fromFormData(form)).exchange().expectStatus().isEqualTo(status)
                .expectBody(Map.class).returnResult().getResponseBody();
    }

    private void refused(HttpMethod method, String path, String token, String code) {
        client.method(method).uri(path).headers(headers -> headers.setBearerAuth(token)).exchange().expectStatus().isForbidden()
                .expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON).expectBody().jsonPath("$.code").isEqualTo(code);
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder().issuer("https://guiju.local").audience("guiju").subject("head").claim("kind", "person")
                .claim("jurisdiction", "anze").claim("name", "x").issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(300)));
    }

    private String kid() {
        return keys.signing().getKeyID();
    }

    private String signed(JWTClaimsSet claims, JOSEObjectType type) {
        try {
            SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.ES256).type(type).keyID(kid()).build(), claims);
            token.sign(new ECDSASigner(keys.signing()));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String signed(JWSAlgorithm algorithm, String kid, JWSSigner signer) throws JOSEException {
        SignedJWT token = new SignedJWT(new JWSHeader.Builder(algorithm).type(OURS).keyID(kid).build(), claims().build());
        token.sign(signer);
        return token.serialize();
    }

    private String none(String header) {
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        return base64.encodeToString(header.getBytes(StandardCharsets.UTF_8)) + "."
                + base64.encodeToString(claims().build().toString().getBytes(StandardCharsets.UTF_8)) + ".";
    }
}
