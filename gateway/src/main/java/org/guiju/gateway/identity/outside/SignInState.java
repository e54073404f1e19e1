package org.guiju.gateway.identity.outside;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

import org.guiju.gateway.door.Passage;
import org.guiju.gateway.identity.token.KeySeal;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.web.server.ServerAuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Remembers across the way to the provider and back what we sent it. It lies sealed in a cookie of five minutes, so that the answer may
 * come back to another replica; Lax, because the way back starts at the provider's site.
 */
public final class SignInState implements ServerAuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final String NAME = "guiju-sign-in";
    private static final Duration LIFE = Duration.ofMinutes(5);

    private final KeySeal seal;
    private final JsonMapper json;
    private final Clock clock;

    public SignInState(KeySeal seal, JsonMapper json, Clock clock) {
        this.seal = seal;
        this.json = json;
        this.clock = clock;
    }

    private record Remembered(String authorizationUri, String requestUri, String clientId, String redirectUri, String state,
                              Set<String> scopes, Map<String, Object> additional, Map<String, Object> attributes, long until) {
    }

    @Override
    public Mono<OAuth2AuthorizationRequest> loadAuthorizationRequest(ServerWebExchange exchange) {
        HttpCookie cookie = exchange.getRequest().getCookies().getFirst(NAME);
        if (cookie == null || cookie.getValue().isBlank()) {
            return Mono.empty();
        }
        try {
            Remembered kept = json.readValue(seal.open(cookie.getValue()), Remembered.class);
            String state = exchange.getRequest().getQueryParams().getFirst("state");
            if (kept.until() < clock.millis() || !kept.state().equals(state)) {
                return Mono.empty();
            }
            return Mono.just(OAuth2AuthorizationRequest.authorizationCode().authorizationUri(kept.authorizationUri())
                    .authorizationRequestUri(kept.requestUri()).clientId(kept.clientId()).redirectUri(kept.redirectUri())
                    .scopes(kept.scopes()).state(kept.state()).additionalParameters(kept.additional())
                    .attributes(kept.attributes()).build());
        } catch (IllegalStateException | JacksonException forged) {
            return Mono.empty();
        }
    }

    @Override
    public Mono<Void> saveAuthorizationRequest(OAuth2AuthorizationRequest request, ServerWebExchange exchange) {
        Remembered kept = new Remembered(request.getAuthorizationUri(), request.getAuthorizationRequestUri(), request.getClientId(),
                String.valueOf(request.getRedirectUri()), String.valueOf(request.getState()), request.getScopes(),
                request.getAdditionalParameters(), request.getAttributes(), clock.millis() + LIFE.toMillis());
        exchange.getResponse().addCookie(cookie(exchange, seal.seal(json.writeValueAsString(kept))).maxAge(LIFE).build());
        return Mono.empty();
    }

    @Override
    public Mono<OAuth2AuthorizationRequest> removeAuthorizationRequest(ServerWebExchange exchange) {
        exchange.getResponse().addCookie(cookie(exchange, "").maxAge(Duration.ZERO).build());
        return loadAuthorizationRequest(exchange);
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(ServerWebExchange exchange, String value) {
        return ResponseCookie.from(NAME, value).httpOnly(true).secure(Passage.secure(exchange)).sameSite("Lax").path("/login/");
    }
}
