package org.guiju.gateway;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.guiju.gateway.testing.GatewayRun;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.RequestHeadersSpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;

/** Changing the own password, and who is out afterwards. */
class OwnPasswordTest extends GatewayRun {

    private static final String NEW = "another-password-2";

    @Test
    void whoChangesItStaysInAndEverybodyElseIsOut() {
        String name = opened();
        String here = cookie(name);
        String elsewhere = cookie(name);
        String refresh = tokens(name).get("refresh_token").toString();
        String fresh = change(name, PASSWORD, NEW).cookie("guiju", here).header("X-Requested-With", "fetch")
                .header(HttpHeaders.ORIGIN, origin()).exchange().expectStatus().isNoContent()
                .returnResult(Void.class).getResponseCookies().getFirst("guiju").getValue();
        client.get().uri("/api/v1/session").cookie("guiju", fresh).exchange().expectStatus().isOk();
        for (String ended : List.of(here, elsewhere)) {
            client.get().uri("/api/v1/session").cookie("guiju", ended).exchange().expectStatus().isUnauthorized();
        }
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>(Map.of("grant_type", List.of("refresh_token"),
                "refresh_token", List.of(refresh)));
        client.post().uri("/oauth/token").contentType(MediaType.APPLICATION_FORM_URLENCODED).body(BodyInserters.fromFormData(form))
                .exchange().expectStatus().isUnauthorized();
        signIn(name, PASSWORD).expectStatus().isUnauthorized();
        signIn(name, NEW).expectStatus().isOk();
    }

    @Test
    void guessingTheOldOneIsCountedLikeGuessingAtTheDoor() {
        String name = opened();
        String token = token(name);
        for (int guess = 0; guess < 5; guess++) {
            change(name, "a wrong guess", NEW).headers(headers -> headers.setBearerAuth(token)).exchange()
                    .expectStatus().isEqualTo(422).expectBody().jsonPath("$.code").isEqualTo("current-password-wrong");
        }
        change(name, PASSWORD, NEW).headers(headers -> headers.setBearerAuth(token)).exchange().expectStatus().isEqualTo(429)
                .expectHeader().exists(HttpHeaders.RETRY_AFTER).expectBody().jsonPath("$.code").isEqualTo("sign-in-blocked");
    }

    @Test
    void nobodyChangesTheOneOfAnother() {
        String name = opened();
        change(name, PASSWORD, NEW).headers(headers -> headers.setBearerAuth(token("anze.clerk"))).exchange()
                .expectStatus().isEqualTo(422).expectBody().jsonPath("$.code").isEqualTo("current-password-wrong");
        change(name, PASSWORD, NEW).exchange().expectStatus().isUnauthorized();
        String cookie = cookie(name);
        change(name, PASSWORD, NEW).cookie("guiju", cookie).exchange().expectStatus().isForbidden()
                .expectBody().jsonPath("$.code").isEqualTo("origin-refused");
        signIn(name, PASSWORD).expectStatus().isOk();
    }

    @Test
    void theOldOneAgainOrAShortOneIsNoNewOneAndNoneIsSentBack() {
        String name = opened();
        String token = token(name);
        change(name, PASSWORD, PASSWORD).headers(headers -> headers.setBearerAuth(token)).exchange().expectStatus().isBadRequest()
                .expectBody().jsonPath("$.errors[0].pointer").isEqualTo("/newPassword").jsonPath("$.errors[0].value").doesNotExist();
        change(name, PASSWORD, "short").headers(headers -> headers.setBearerAuth(token)).exchange().expectStatus().isBadRequest()
                .expectBody().jsonPath("$.errors[0].pointer").isEqualTo("/newPassword").jsonPath("$.errors[0].value").doesNotExist();
        signIn(name, PASSWORD).expectStatus().isOk();
    }

    private RequestHeadersSpec<?> change(String name, String old, String wanted) {
        return client.put().uri("/api/v1/session/password")
                .bodyValue(Map.of("username", name, "currentPassword", old, "newPassword", wanted));
    }

    private ResponseSpec signIn(String name, String password) {
        return client.post().uri("/api/v1/session").header("X-Forwarded-For", "192.0.2.77")
                .bodyValue(Map.of("username", name, "password", password)).exchange();
    }

    /** An account nobody else uses. */
    private String opened() {
        String name = "anze.w" + UUID.randomUUID().toString().substring(0, 8);
        client.post().uri("/api/v1/accounts").headers(headers -> headers.setBearerAuth(token("anze.safe"))).bodyValue(Map.of("name", name,
                "person", name.substring(5), "displayName", "演示", "password", PASSWORD)).exchange().expectStatus().isCreated();
        return name;
    }
}
