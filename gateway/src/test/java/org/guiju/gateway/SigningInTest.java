package org.guiju.gateway;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;

import org.guiju.gateway.testing.GatewayRun;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

import static org.assertj.core.api.Assertions.assertThat;

/** How people sign in, and what a session tells them. */
class SigningInTest extends GatewayRun {

    @Test
    void aBrowserGetsACookieThatNoScriptCanReadAndNoOtherSiteCanUse() {
        service("leave").on("GET /internal/posts/anze/head", 200, """
                {"posts":[{"post":"head","kind":"head","title":"县长","unit":"government","covered":false,"until":null,"chain":[]}]}""");
        client.post().uri("/api/v1/session").bodyValue(Map.of("username", "anze.head", "password", PASSWORD)).exchange()
                .expectStatus().isOk()
                .expectCookie().httpOnly("guiju", true).expectCookie().sameSite("guiju", "Strict").expectCookie().path("guiju", "/")
                .expectBody().jsonPath("$.person").isEqualTo("head").jsonPath("$.jurisdiction").isEqualTo("anze")
                .jsonPath("$.name").isEqualTo("演示·县长").jsonPath("$.posts[0].title").isEqualTo("县长")
                .jsonPath("$.missing").isEmpty().jsonPath("$.landing").isEqualTo("/")
                .jsonPath("$.expiresAt").value(String.class, at -> assertThat(OffsetDateTime.parse(at)).isAfter(OffsetDateTime.now()))
                .jsonPath("$.serverTime").value(String.class, at -> assertThat(at).endsWith("+08:00"));
        assertThat(service("leave").asked("/internal/posts/anze/head")).hasSize(1)
                .allMatch(question -> question.headers().get("Authorization").startsWith("Bearer "));
    }

    @Test
    void aSessionTellsWhoOneIsAlsoWhileTheDirectoryIsSilent() {
        client.get().uri("/api/v1/session").cookie("guiju", cookie("anze.safe")).exchange().expectStatus().isOk()
                .expectBody().jsonPath("$.posts").isEqualTo(null).jsonPath("$.missing[0]").isEqualTo("leave")
                .jsonPath("$.capabilities[0]").isEqualTo("security-administrator").jsonPath("$.landing").isEqualTo("/accounts");
    }

    @Test
    void afterSigningOutTheCookieIsGoodForNothing() {
        String cookie = cookie("anze.head");
        client.delete().uri("/api/v1/session").cookie("guiju", cookie).header("X-Requested-With", "fetch")
                .header(HttpHeaders.ORIGIN, origin()).exchange().expectStatus().isNoContent()
                .expectCookie().maxAge("guiju", Duration.ZERO);
        client.get().uri("/api/v1/session").cookie("guiju", cookie).exchange().expectStatus().isUnauthorized()
                .expectBody().jsonPath("$.code").isEqualTo("unauthenticated");
    }

    @Test
    void anUnknownNameAndAWrongPasswordGetTheSameAnswer() {
        Map<?, ?> unknown = refusedSignIn("nobody.at-all");
        Map<?, ?> wrong = refusedSignIn("ziyuan.head");
        assertThat(wrong.get("code")).isEqualTo("sign-in-failed");
        for (String same : new String[] {"type", "title", "status", "detail", "code"}) {
            assertThat(unknown.get(same)).isEqualTo(wrong.get(same));
        }
        assertThat(unknown.keySet()).isEqualTo(wrong.keySet());
    }

    @Test
    void theAnswerIsInEnglishForWhoAsksForIt() {
        client.post().uri("/api/v1/session").header(HttpHeaders.ACCEPT_LANGUAGE, "en-GB,en;q=0.9")
                .bodyValue(Map.of("username", "nobody.english", "password", "x")).exchange().expectStatus().isUnauthorized()
                .expectHeader().valueEquals(HttpHeaders.CONTENT_LANGUAGE, "en")
                .expectBody().jsonPath("$.title").isEqualTo("Sign-in failed").jsonPath("$.traceId").isNotEmpty();
    }

    private Map<?, ?> refusedSignIn(String name) {
        return client.post().uri("/api/v1/session").bodyValue(Map.of("username", name, "password", "wrong")).exchange()
                .expectStatus().isUnauthorized().expectHeader().contentType("application/problem+json")
                .expectBody(Map.class).returnResult().getResponseBody();
    }
}
