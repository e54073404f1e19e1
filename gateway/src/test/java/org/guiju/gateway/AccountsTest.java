package org.guiju.gateway;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.guiju.gateway.testing.GatewayRun;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** What a security administrator may do with accounts, and what nobody may. */
class AccountsTest extends GatewayRun {

    @Test
    void nobodyHoldsTwoCapabilitiesNotByTwoAccountsEither() {
        String safe = token("anze.safe");
        String person = "p" + UUID.randomUUID().toString().substring(0, 8);
        open(safe, person, person, List.of("auditor", "system-administrator")).expectStatus().isEqualTo(422)
                .expectBody().jsonPath("$.code").isEqualTo("two-capabilities");
        open(safe, person, person, List.of("auditor")).expectStatus().isCreated().expectHeader().exists("Location");
        open(safe, person + "-b", person, List.of("system-administrator")).expectStatus().isEqualTo(422)
                .expectBody().jsonPath("$.code").isEqualTo("two-capabilities");
        open(safe, person + "-b", person, List.of()).expectStatus().isCreated();
        change(safe, person + "-b", "\"0\"", Map.of("displayName", "x", "capabilities", List.of("system-administrator")))
                .expectStatus().isEqualTo(422);
        change(safe, person, "\"0\"", Map.of("displayName", "x", "capabilities", List.of())).expectStatus().isOk();
        change(safe, person + "-b", "\"0\"", Map.of("displayName", "x", "capabilities", List.of("system-administrator")))
                .expectStatus().isOk();
    }

    @Test
    void aChangeNeedsTheVersionSeenAndAnotherHand() {
        String safe = token("anze.safe");
        Map<String, Object> wanted = Map.of("displayName", "x", "capabilities", List.of());
        change(safe, "anze.clerk", null, wanted).expectStatus().isEqualTo(428);
        change(safe, "anze.clerk", "W/x", wanted).expectStatus().isBadRequest();
        change(safe, "anze.clerk", "\"77\"", wanted).expectStatus().isEqualTo(412);
        change(safe, "anze.nobody", "\"0\"", wanted).expectStatus().isNotFound();
        change(safe, "ziyuan.head", "\"0\"", wanted).expectStatus().isNotFound();
        change(safe, "anze.safe", "\"0\"", wanted).expectStatus().isForbidden().expectBody().jsonPath("$.code").isEqualTo("own-account");
        open(safe, "clerk", "clerk", List.of()).expectStatus().isEqualTo(409).expectBody().jsonPath("$.code").isEqualTo("account-exists");
    }

    @Test
    void aClosedAccountIsOutAtOnce() {
        String safe = token("anze.safe");
        String person = "q" + UUID.randomUUID().toString().substring(0, 8);
        open(safe, person, person, List.of()).expectStatus().isCreated();
        String cookie = cookie("anze." + person);
        client.get().uri("/api/v1/session").cookie("guiju", cookie).exchange().expectStatus().isOk();
        change(safe, person, "\"0\"", Map.of("displayName", "x", "capabilities", List.of(), "lockedReason", "调离")).expectStatus().isOk();
        client.get().uri("/api/v1/session").cookie("guiju", cookie).exchange().expectStatus().isUnauthorized();
        client.post().uri("/api/v1/session").bodyValue(Map.of("username", "anze." + person, "password", PASSWORD)).exchange()
                .expectStatus().isForbidden().expectBody().jsonPath("$.code").isEqualTo("account-locked");
    }

    private ResponseSpec open(String token, String name, String person, List<String> capabilities) {
        return client.post().uri("/api/v1/accounts").headers(headers -> headers.setBearerAuth(token)).bodyValue(Map.of("name",
                "anze." + name, "person", person, "displayName", "演示", "capabilities", capabilities, "password", PASSWORD)).exchange();
    }

    private ResponseSpec change(String token, String name, String tag, Map<String, Object> wanted) {
        String full = name.contains(".") ? name : "anze." + name;
        return client.method(HttpMethod.PUT).uri("/api/v1/accounts/" + full).headers(headers -> {
            headers.setBearerAuth(token);
            if (tag != null) {
                headers.set("If-Match", tag);
            }
        }).bodyValue(wanted).exchange();
    }
}
