package org.guiju.gateway;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;

import org.guiju.gateway.testing.AnyGateway;
import org.guiju.gateway.testing.StubService;
import org.guiju.kit.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import static org.assertj.core.api.Assertions.assertThat;

/** An outside provider that is silent, cut off or talks nonsense: the caller is told soon, and nothing has to be started again later. */
class ProviderAwayTest extends AnyGateway {

    private static final StubService PROVIDER = new StubService();
    private static final String METADATA = "GET /.well-known/openid-configuration";

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry registry) {
        registerAll(registry, TestDatabase.fresh("gateway_away"));
        registry.add("guiju.identity.mode", () -> "oidc");
        registry.add("guiju.identity.oidc.issuer-uri", PROVIDER::uri);
        registry.add("guiju.identity.oidc.client-id", () -> "guiju");
        registry.add("guiju.identity.oidc.client-secret", () -> "between us");
    }

    @Test
    void whoComesWhileItIsSilentIsToldSoAndMayComeAgain() {
        PROVIDER.reset();
        PROVIDER.on(METADATA, asked -> new StubService.Reply.Silence());
        Instant start = Instant.now();
        List<Integer> answers = Flux.fromStream(IntStream.range(0, 20).boxed()).flatMap(number -> Mono.fromCallable(() -> provided(
                call()).returnResult(Void.class).getStatus().value()).subscribeOn(Schedulers.boundedElastic()), 20).collectList()
                .block(Duration.ofSeconds(40));
        assertThat(answers).hasSize(20).containsOnly(503);
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(20));
        assertThat(PROVIDER.asked("/.well-known/openid-configuration").size()).as("one question for all who wait").isLessThan(5);
        provided(client.get().uri("/oauth2/authorization/guiju").exchange());

        PROVIDER.on(METADATA, 500, "{}");
        provided(client.get().uri("/oauth2/authorization/guiju").exchange());
        PROVIDER.on(METADATA, 200, "<html>maintenance</html>");
        provided(client.get().uri("/oauth2/authorization/guiju").exchange());

        String issuer = PROVIDER.uri();
        PROVIDER.on(METADATA, 200, """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token","jwks_uri":"%1$s/jwks",
                 "response_types_supported":["code"],"subject_types_supported":["public"],
                 "id_token_signing_alg_values_supported":["RS256"]}""".formatted(issuer))
                .on("GET /jwks", asked -> new StubService.Reply.Silence()).on("POST /token", asked -> new StubService.Reply.Silence());
        var away = client.get().uri("/oauth2/authorization/guiju").exchange().expectStatus().isFound().returnResult(Void.class);
        ResponseCookie state = away.getResponseCookies().getFirst("guiju-sign-in");
        var sent = UriComponentsBuilder.fromUri(away.getResponseHeaders().getLocation()).build(true).getQueryParams();
        URI back = URI.create(origin() + "/login/oauth2/code/guiju?code=one&state=" + sent.getFirst("state"));
        provided(client.get().uri(back).cookie("guiju-sign-in", state.getValue()).exchange());
        PROVIDER.on("POST /token", asked -> new StubService.Reply.Cut());
        provided(client.get().uri(back).cookie("guiju-sign-in", state.getValue()).exchange());
        provided(call());
    }

    /** Whoever has a session or a token of ours does not need the provider. */
    @Test
    void servicesGoOn() {
        PROVIDER.reset();
        PROVIDER.on(METADATA, asked -> new StubService.Reply.Silence());
        service("leave").on("GET /internal/directory/anze", 200, "{}");
        client.get().uri("/internal/leave/directory/anze").headers(headers -> headers.setBearerAuth(serviceToken("document"))).exchange()
                .expectStatus().isOk();
    }

    private static ResponseSpec provided(ResponseSpec answer) {
        answer.expectStatus().isEqualTo(503).expectHeader().exists(HttpHeaders.RETRY_AFTER)
                .expectHeader().contentType("application/problem+json");
        return answer;
    }

    /** With a token that says it comes from there; whether it does is what the provider would have to tell. */
    private ResponseSpec call() {
        String claims = "{\"iss\":\"%s\",\"aud\":\"guiju\",\"sub\":\"head\",\"jurisdiction\":\"anze\",\"exp\":%d}"
                .formatted(PROVIDER.uri(), Instant.now().plusSeconds(60).getEpochSecond());
        String token = encoded("{\"alg\":\"RS256\",\"kid\":\"provider\"}") + "." + encoded(claims) + "." + encoded("signature");
        return client.get().uri("/api/v1/documents").headers(headers -> headers.setBearerAuth(token)).exchange();
    }

    private static String encoded(String part) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(part.getBytes(StandardCharsets.UTF_8));
    }
}
