package org.guiju.kit.sample.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.nimbusds.jwt.JWTClaimsSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;

class TokenTest extends SampleHttp {

    private static final String NOTES = "/api/v1/notes";

    private static final Consumer<JWTClaimsSet.Builder> HEAD = claims ->
            claims.subject("head").claim("kind", "person").claim("jurisdiction", "anze");

    private static Consumer<JWTClaimsSet.Builder> head(Consumer<JWTClaimsSet.Builder> alteration) {
        return HEAD.andThen(alteration);
    }

    static Stream<Map.Entry<String, String>> notToBeBelieved() {
        var tokens = GATEWAY.tokens();
        return Map.ofEntries(
                Map.entry("alg none", tokens.unsigned(HEAD)),
                Map.entry("signed by another key of the same id", tokens.byAStranger(HEAD)),
                Map.entry("RS256 with a published key", tokens.byRsa(HEAD)),
                Map.entry("HS256 with the public key as its secret", tokens.byPublicKeyAsSecret(HEAD)),
                Map.entry("an identity token", tokens.ofType("JWT", HEAD)),
                Map.entry("expired", tokens.with(head(c -> c.expirationTime(Date.from(Instant.now().minusSeconds(60)))))),
                Map.entry("without an end", tokens.with(head(c -> c.expirationTime(null)))),
                Map.entry("of another issuer", tokens.with(head(c -> c.issuer("https://elsewhere")))),
                Map.entry("for somebody else", tokens.with(head(c -> c.audience("other")))),
                Map.entry("without a kind", tokens.with(head(c -> c.claim("kind", null)))),
                Map.entry("of an unknown kind", tokens.with(head(c -> c.claim("kind", "root")))),
                Map.entry("a person without a government", tokens.with(head(c -> c.claim("jurisdiction", null)))),
                Map.entry("a person of the national layer", tokens.with(head(c -> c.claim("jurisdiction", "national")))),
                Map.entry("of a malformed government", tokens.with(head(c -> c.claim("jurisdiction", "../anze")))),
                Map.entry("a subject that no directory could know", tokens.with(head(c -> c.subject("Head of '; drop")))),
                Map.entry("two offices in one hand", tokens.with(head(c ->
                        c.claim("capabilities", List.of("auditor", "system-administrator"))))),
                Map.entry("not a token", "abc.def.ghi")).entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("notToBeBelieved")
    void isRefusedWith401AndLeaksNothing(Map.Entry<String, String> token) {
        byte[] body = get(NOTES, token.getValue()).exchange()
                .expectStatus().isUnauthorized()
                .expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectHeader().valueEquals(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"")
                .expectBody().jsonPath("$.code").isEqualTo("invalid-token").returnResult().getResponseBodyContent();
        assertThat(new String(Objects.requireNonNull(body), StandardCharsets.UTF_8))
                .doesNotContain("items", "anze", "signature", "Nimbus");
    }

    @Test
    void aGoodOneOpensThePeoplesDoorOnly() {
        get(NOTES, head()).exchange().expectStatus().isOk();
        get("/internal/dead-letters", head()).exchange().expectStatus().isForbidden();
        get(NOTES, GATEWAY.tokens().service("leave")).exchange().expectStatus().isForbidden();
        get("/internal/dead-letters", GATEWAY.tokens().service("leave")).exchange().expectStatus().isOk();
        get(NOTES, GATEWAY.tokens().operator("op")).exchange().expectStatus().isForbidden();
        get("/internal/dead-letters", GATEWAY.tokens().operator("op")).exchange().expectStatus().isForbidden();
    }

    @Test
    void aTokenInTheAddressIsNotRead() {
        http.get().uri(NOTES + "?access_token=" + head()).exchange().expectStatus().isUnauthorized();
    }

    @Test
    void knownKeysServeOnWhenTheGatewayIsSilent() {
        get(NOTES, head()).exchange().expectStatus().isOk();
        GATEWAY.fallSilent();
        get("/internal/dead-letters", GATEWAY.tokens().service("leave")).exchange().expectStatus().isOk();
    }
}
