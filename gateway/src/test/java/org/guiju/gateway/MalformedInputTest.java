package org.guiju.gateway;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.guiju.gateway.testing.GatewayRun;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;

/** What cannot be taken is refused with the field named, on every endpoint of the gateway's own. */
class MalformedInputTest extends GatewayRun {

    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "POST | /api/v1/session | {\"username\": | malformed-json | ",
        "POST | /api/v1/session | {} | invalid-input | /password,/username",
        "POST | /api/v1/session | {\"username\":5,\"password\":\"x\"} | invalid-input | /username",
        "POST | /api/v1/session | {\"username\":\"a\",\"password\":\"b\",\"more\":1} | invalid-input | /more",
        "POST | /api/v1/session | {\"username\":\"a\",\"username\":\"b\",\"password\":\"c\"} | malformed-json | ",
        "POST | /api/v1/session/token | [] | invalid-input | ''",
        "POST | /api/v1/session/token | {\"username\":\"a\",\"password\":null} | invalid-input | /password",
        "PUT | /api/v1/session/password | {\"username\":\"a\"} | invalid-input | /currentPassword,/newPassword",
        "PUT | /api/v1/session/password | {\"username\":\"a\",\"currentPassword\":7,\"newPassword\":\"long enough 1\"} | invalid-input | /currentPassword",
        "POST | /api/v1/accounts | {\"name\":\"anze.x\"} | invalid-input | /displayName,/password,/person",
        "POST | /api/v1/accounts | {\"name\":\"No Good\",\"person\":\"x\",\"displayName\":\"x\",\"password\":\"long enough 1\"} | invalid-input | /name",
        "POST | /api/v1/accounts | {\"name\":\"ziyuan.x\",\"person\":\"x\",\"displayName\":\"x\",\"password\":\"long enough 1\"} | invalid-input | /name",
        "POST | /api/v1/accounts | {\"capabilities\":[7]} | invalid-input | /capabilities/0",
        "GET | /api/v1/accounts?limit=many | | invalid-input | #/parameter/limit",
        "GET | /api/v1/accounts?limit=0 | | invalid-input | #/parameter/limit",
        "GET | /api/v1/notifications/stream | last:abc | invalid-input | #/header/Last-Event-ID"})
    void aFaultIsNamed(String method, String uri, String body, String code, String pointers) {
        var request = client.method(HttpMethod.valueOf(method)).uri(uri).contentType(MediaType.APPLICATION_JSON)
                .headers(headers -> headers.setBearerAuth(token(uri.contains("accounts") ? "anze.safe" : "anze.head")));
        if (body != null && body.startsWith("last:")) {
            request.header("Last-Event-ID", body.substring(5));
        } else if (body != null) {
            request.bodyValue(body);
        }
        var answer = request.exchange().expectStatus().isBadRequest().expectHeader().contentType("application/problem+json")
                .expectBody().jsonPath("$.code").isEqualTo(code);
        if (pointers != null) {
            answer.jsonPath("$.errors[*].pointer").value(List.class, found ->
                    assertThat((List<?>) found).map(String::valueOf)
                            .containsExactlyInAnyOrder(pointers.split(",")));
        }
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/session, 415", "/oauth/token, 415", "/api/v1/session/token, 415"})
    void anotherContentTypeIsNotGuessedAt(String path, int status) {
        client.post().uri(path).contentType(MediaType.TEXT_XML).bodyValue("<a/>").exchange().expectStatus().isEqualTo(status)
                .expectBody().jsonPath("$.code").isEqualTo("unsupported-media-type");
    }

    /** One sign-in an account: what is tried here is not how often one may sign in. */
    @Override
    protected String token(String account) {
        return TOKENS.computeIfAbsent(port + account, unseen -> super.token(account));
    }
}
