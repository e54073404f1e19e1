package org.guiju.gateway;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import org.guiju.gateway.testing.GatewayRun;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

import static org.assertj.core.api.Assertions.assertThat;

/** Drafts of one person, and words for the operators. */
class DeskTest extends GatewayRun {

    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    @Test
    void aDraftIsThereOnTheNextDeviceAndForNobodyElse() {
        String clerk = token("anze.clerk");
        String key = "document.new:" + UUID.randomUUID();
        send(clerk, HttpMethod.POST, "/api/v1/drafts/" + key, "{\"title\":\"关于…的请示\",\"step\":1}").expectStatus().isOk()
                .expectBody().jsonPath("$.key").isEqualTo(key).jsonPath("$.savedAt").value(String.class, at -> assertThat(at).endsWith("+08:00"));
        send(clerk, HttpMethod.POST, "/api/v1/drafts/" + key, "{\"title\":\"关于…的请示\",\"step\":2}").expectStatus().isOk();
        get(token("anze.clerk"), "/api/v1/drafts/" + key).expectStatus().isOk().expectBody().jsonPath("$.body.step").isEqualTo(2);
        get(clerk, "/api/v1/drafts").expectStatus().isOk().expectBody().jsonPath("$.items[0].key").isEqualTo(key)
                .jsonPath("$.items[0].body").doesNotExist();
        for (String other : List.of("anze.head", "ziyuan.head", "anze.sysadmin")) {
            get(token(other), "/api/v1/drafts/" + key).expectStatus().isNotFound();
        }
        get(token("operator"), "/api/v1/drafts/" + key).expectStatus().isForbidden();
        send(clerk, HttpMethod.DELETE, "/api/v1/drafts/" + key, null).expectStatus().isNoContent();
        get(clerk, "/api/v1/drafts/" + key).expectStatus().isNotFound();
    }

    @Test
    void aDraftHasANameAndALimit() {
        String head = token("ziyuan.head");
        send(head, HttpMethod.POST, "/api/v1/drafts/bad%20key", "{}").expectStatus().isBadRequest()
                .expectBody().jsonPath("$.errors[0].pointer").isEqualTo("#/parameter/key");
        send(head, HttpMethod.POST, "/api/v1/drafts/k", "[1]").expectStatus().isBadRequest();
        send(head, HttpMethod.POST, "/api/v1/drafts/k", "{\"a\":\"" + "x".repeat(256 * 1024) + "\"}").expectStatus().isEqualTo(413)
                .expectBody().jsonPath("$.limitBytes").isEqualTo(256 * 1024);
        send(head, HttpMethod.POST, "/api/v1/drafts/k", "{\"a\":\"\\u0000\"}").expectStatus().isBadRequest();
        IntStream.range(0, 200).forEach(number ->
                send(head, HttpMethod.POST, "/api/v1/drafts/many-" + number, "{}").expectStatus().isOk());
        send(head, HttpMethod.POST, "/api/v1/drafts/one-more", "{}").expectStatus().isEqualTo(409)
                .expectBody().jsonPath("$.code").isEqualTo("drafts-full");
        send(head, HttpMethod.POST, "/api/v1/drafts/many-7", "{\"a\":1}").expectStatus().isOk();
    }

    @Test
    void whatPeopleSayReachesTheOperatorsWithItsTrace() {
        String said = "签发后页面没有变化 " + UUID.randomUUID();
        send(token("anze.clerk"), HttpMethod.POST, "/api/v1/feedback", "{\"text\":\"" + said + "\",\"page\":\"/documents\","
                + "\"traceId\":\"0af7651916cd43dd8448eb211c80319c\"}").expectStatus().isCreated()
                .expectBody().jsonPath("$.traceId").isEqualTo("0af7651916cd43dd8448eb211c80319c").jsonPath("$.id").isNotEmpty();
        send(token("ziyuan.head"), HttpMethod.POST, "/api/v1/feedback", "{\"text\":\"好\"}").expectStatus().isCreated()
                .expectBody().jsonPath("$.traceId").isNotEmpty();
        get(token("operator"), "/api/v1/operations/feedback?limit=2").expectStatus().isOk().expectBody()
                .jsonPath("$.items[0].text").isEqualTo("好").jsonPath("$.items[0].jurisdiction").isEqualTo("ziyuan")
                .jsonPath("$.items[1].text").isEqualTo(said).jsonPath("$.items[1].page").isEqualTo("/documents")
                .jsonPath("$.items[1].traceId").isEqualTo("0af7651916cd43dd8448eb211c80319c");
        get(token("anze.sysadmin"), "/api/v1/operations/feedback").expectStatus().isForbidden();
        get(token("operator"), "/api/v1/operations/feedback?before=yesterday").expectStatus().isBadRequest()
                .expectBody().jsonPath("$.errors[0].pointer").isEqualTo("#/parameter/before");
        send(token("anze.clerk"), HttpMethod.POST, "/api/v1/feedback", "{\"text\":\" \",\"traceId\":\"<x>\"}").expectStatus().isBadRequest()
                .expectBody().jsonPath("$.errors.length()").isEqualTo(2);
    }

    private ResponseSpec get(String token, String path) {
        return client.get().uri(path).headers(headers -> headers.setBearerAuth(token)).exchange();
    }

    private ResponseSpec send(String token, HttpMethod method, String path, String body) {
        var request = client.method(method).uri(URI.create(origin() + path)).headers(headers -> headers.setBearerAuth(token));
        return body == null ? request.exchange() : request.contentType(MediaType.APPLICATION_JSON).bodyValue(body).exchange();
    }

    /** One sign-in an account. */
    @Override
    protected String token(String account) {
        return TOKENS.computeIfAbsent(port + account, unseen -> super.token(account));
    }
}
