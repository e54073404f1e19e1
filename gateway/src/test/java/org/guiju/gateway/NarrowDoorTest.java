package org.guiju.gateway;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.SignedJWT;
import org.guiju.gateway.identity.token.SigningKeys;
import org.guiju.gateway.testing.NarrowGateway;
import org.guiju.gateway.testing.StubService.Reply;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient.RequestBodySpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Flux;

import static org.assertj.core.api.Assertions.assertThat;

/** Limits by account and by address, sites that may call us, keys that follow each other, streams that show they are alive. */
class NarrowDoorTest extends NarrowGateway {

    @Autowired
    private SigningKeys keys;

    @Test
    void whoAsksTooMuchIsToldWhenToComeBackAndNobodyElseIsHeldUp() {
        service("document").on("GET /api/v1/documents", 200, "{}");
        String greedy = token("anze.clerk");
        HttpHeaders before = call(greedy, "203.0.113.1").expectStatus().isOk().expectBody().returnResult().getResponseHeaders();
        assertThat(before.get("RateLimit-Policy")).contains("\"account\";q=" + PER_ACCOUNT + ";w=60");
        assertThat(before.get("RateLimit")).anySatisfy(left -> assertThat(left).startsWith("\"account\";r=" + (PER_ACCOUNT - 1) + ";t="));
        EntityExchangeResult<byte[]> answer = knock(() -> call(greedy, "203.0.113.2"), PER_ACCOUNT * 3);
        assertTurnedAway(answer, "account", PER_ACCOUNT);
        call(token("ziyuan.safe"), "203.0.113.2").expectStatus().isOk();
        assertThat(service("document").asked("/api/v1/documents").size()).as("what is turned away reaches no service")
                .isLessThan(PER_ACCOUNT * 2);
    }

    @Test
    void anAddressThatAsksTooMuchIsTurnedAwayWhoeverAsksFromThere() {
        String token = token("ziyuan.safe");
        EntityExchangeResult<byte[]> answer = knock(() -> client.get().uri("/nowhere").header("X-Forwarded-For", "203.0.113.66")
                .exchange(), PER_ADDRESS * 3);
        assertTurnedAway(answer, "address", PER_ADDRESS);
        service("document").on("GET /api/v1/documents", 200, "{}");
        call(token, "203.0.113.67").expectStatus().isOk();
    }

    @Test
    void oneSiteMayCallWithATokenAndReadTheAnswerAndNoOther() {
        service("document").on("GET /api/v1/documents", 200, "{}");
        client.options().uri("/api/v1/documents").header(HttpHeaders.ORIGIN, NEIGHBOUR).header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization, idempotency-key, if-match").exchange().expectStatus().isOk()
                .expectHeader().valueEquals("Access-Control-Allow-Origin", NEIGHBOUR)
                .expectHeader().valueMatches("Access-Control-Allow-Headers", "(?i).*idempotency-key.*")
                .expectHeader().doesNotExist("Access-Control-Allow-Credentials");
        String token = token("ziyuan.head");
        HttpHeaders headers = client.get().uri("/api/v1/documents").header(HttpHeaders.ORIGIN, NEIGHBOUR)
                .headers(sent -> sent.setBearerAuth(token)).exchange().expectStatus().isOk().expectBody().returnResult().getResponseHeaders();
        assertThat(headers.getAccessControlAllowOrigin()).isEqualTo(NEIGHBOUR);
        assertThat(headers.getAccessControlExposeHeaders()).contains("ETag", "Retry-After", "RateLimit");
        client.get().uri("/api/v1/documents").header(HttpHeaders.ORIGIN, "https://evil.example")
                .headers(sent -> sent.setBearerAuth(token)).exchange().expectStatus().isForbidden()
                .expectHeader().doesNotExist("Access-Control-Allow-Origin")
                .expectBody().jsonPath("$.code").isEqualTo("cross-origin-refused");
        client.options().uri("/api/v1/documents").header(HttpHeaders.ORIGIN, NEIGHBOUR).header("Access-Control-Request-Method", "TRACE")
                .exchange().expectStatus().isForbidden();
    }

    /** A file over a slow line takes longer than any other request may, and one over the limit is refused before it is read. */
    @Test
    void aFileMayTakeItsTimeAndNotMoreThanItsRoom() {
        String path = "/api/v1/documents/7f9c/attachments";
        service("document").on("POST " + path, question -> Reply.json(200, "{\"length\":" + question.body().length() + "}"));
        String token = token("ziyuan.head");
        int pieces = 10;
        byte[] piece = "p".repeat(64 * 1024).getBytes(StandardCharsets.US_ASCII);
        DefaultDataBufferFactory buffers = new DefaultDataBufferFactory();
        Flux<DataBuffer> slowly = Flux.interval(TIME_LIMIT.multipliedBy(2).dividedBy(pieces)).take(pieces).map(_ -> buffers.wrap(piece));
        upload(path, token, (long) pieces * piece.length).body(slowly, DataBuffer.class).exchange().expectStatus().isOk()
                .expectBody().jsonPath("$.length").isEqualTo(pieces * piece.length);

        upload(path, token, UPLOAD_LIMIT + 1).bodyValue(new byte[UPLOAD_LIMIT + 1]).exchange().expectStatus().isEqualTo(413)
                .expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON).expectBody()
                .jsonPath("$.code").isEqualTo("body-too-large").jsonPath("$.limitBytes").isEqualTo(UPLOAD_LIMIT);
        upload(path, token, UPLOAD_LIMIT).bodyValue(new byte[UPLOAD_LIMIT]).exchange().expectStatus().isOk();
        assertThat(service("document").asked(path)).as("what is refused reaches no service").hasSize(2);
    }

    private RequestBodySpec upload(String path, String token, long length) {
        return client.post().uri(path + "?name=a.pdf").headers(h -> h.setBearerAuth(token)).contentType(MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(length);
    }

    /** A new key is published first and signs ten minutes later; what the old one has signed is good until it runs out. */
    @Test
    void tokensOfTheOldKeyAreGoodAlthoughANewOneSigns() throws Exception {
        String old = token("ziyuan.head");
        String oldKey = kid(old);
        String operator = token("operator");
        String newKey = client.post().uri("/api/v1/operations/signing-keys").headers(headers -> headers.setBearerAuth(operator)).exchange()
                .expectStatus().isCreated().expectBody(NewKey.class).returnResult().getResponseBody().kid();
        assertThat(published()).contains(oldKey, newKey);
        assertThat(kid(token("ziyuan.head"))).as("not yet: services may not have read it").isEqualTo(oldKey);

        signsSince("3 hours", oldKey);
        signsSince("11 minutes", newKey);
        keys.refresh().block(Duration.ofSeconds(10));
        assertThat(kid(token("ziyuan.head"))).isEqualTo(newKey);
        session(old).expectStatus().isOk();
        assertThat(published()).contains(oldKey, newKey);

        signsSince("2 hours", newKey);
        keys.refresh().block(Duration.ofSeconds(10));
        assertThat(published()).contains(newKey).doesNotContain(oldKey);
        session(old).expectStatus().isUnauthorized();
    }

    @Test
    void aQuietStreamShowsThatItIsAliveAndEndsToBeOpenedAnew() {
        String token = token("ziyuan.head");
        byte[] heard = client.get().uri("/api/v1/notifications/stream").accept(MediaType.TEXT_EVENT_STREAM)
                .headers(headers -> headers.setBearerAuth(token)).exchange().expectStatus().isOk().expectBody().returnResult().getResponseBody();
        assertThat(new String(heard, StandardCharsets.UTF_8).lines().filter(":beat"::equals).count()).isGreaterThan(3);
    }

    private record NewKey(String kid, long signsAfterSeconds) {
    }

    private static void assertTurnedAway(EntityExchangeResult<byte[]> answer, String policy, int quota) {
        assertThat(answer.getStatus().value()).isEqualTo(429);
        HttpHeaders headers = answer.getResponseHeaders();
        assertThat(Long.parseLong(headers.getFirst(HttpHeaders.RETRY_AFTER))).isBetween(1L, 60L);
        assertThat(headers.get("RateLimit")).anySatisfy(left -> assertThat(left).startsWith("\"" + policy + "\";r=0;t="));
        assertThat(headers.get("RateLimit-Policy")).contains("\"" + policy + "\";q=" + quota + ";w=60");
        assertThat(new String(answer.getResponseBody(), StandardCharsets.UTF_8))
                .contains("\"code\":\"too-many-requests\"", "\"policy\":\"" + policy + "\"", "\"quota\":" + quota);
    }

    /** Knocks until it is turned away; the bucket refills while we knock. */
    private static EntityExchangeResult<byte[]> knock(Supplier<ResponseSpec> request, int atMost) {
        EntityExchangeResult<byte[]> answer = request.get().expectBody().returnResult();
        for (int knocks = 1; knocks < atMost && answer.getStatus().value() != 429; knocks++) {
            answer = request.get().expectBody().returnResult();
        }
        return answer;
    }

    private ResponseSpec call(String token, String from) {
        return client.method(HttpMethod.GET).uri("/api/v1/documents").header("X-Forwarded-For", from)
                .headers(headers -> headers.setBearerAuth(token)).exchange();
    }

    private ResponseSpec session(String token) {
        return client.get().uri("/api/v1/session").headers(headers -> headers.setBearerAuth(token)).exchange();
    }

    private List<String> published() {
        return keys.published().getKeys().stream().map(JWK::getKeyID).toList();
    }

    private static String kid(String token) throws ParseException {
        return SignedJWT.parse(token).getHeader().getKeyID();
    }

    /** What ten minutes or two hours would bring about. */
    private static void signsSince(String interval, String kid) throws SQLException {
        try (var connection = DATABASE.superuser(); var statement = connection.prepareStatement(
                "UPDATE signing_key SET signs_from = now() - CAST(? AS interval) WHERE kid = ?")) {
            statement.setString(1, interval);
            statement.setString(2, kid);
            assertThat(statement.executeUpdate()).isOne();
        }
    }
}
