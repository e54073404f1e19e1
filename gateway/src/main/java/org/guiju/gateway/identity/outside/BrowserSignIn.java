package org.guiju.gateway.identity.outside;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.TimeoutException;

import org.guiju.gateway.door.Passage;
import org.guiju.gateway.identity.session.SessionCookie;
import org.guiju.gateway.identity.session.Sessions;
import org.guiju.gateway.problem.Problems;
import org.guiju.gateway.problem.Trouble;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.web.server.ServerHttpSecurity.OAuth2LoginSpec;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import reactor.core.publisher.Mono;

/**
 * The browser's way to the outside provider and back ({@code /oauth2/authorization/guiju}). What comes back becomes a session of ours;
 * the provider's tokens are forgotten at once.
 */
public final class BrowserSignIn {

    private final ReactiveClientRegistrationRepository registrations;
    private final SignInState state;
    private final Sessions sessions;
    private final OutsideClaims claims;
    private final Problems problems;

    public BrowserSignIn(ReactiveClientRegistrationRepository registrations, SignInState state, Sessions sessions, OutsideClaims claims,
                         Problems problems) {
        this.registrations = registrations;
        this.state = state;
        this.sessions = sessions;
        this.claims = claims;
        this.problems = problems;
    }

    /** Sets the framework's sign-in up. */
    public void configure(OAuth2LoginSpec login) {
        login.clientRegistrationRepository(registrations)
                .authorizedClientRepository(new Forgetful())
                .authorizationRequestRepository(state)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .authenticationSuccessHandler(this::welcome)
                .authenticationFailureHandler((exchange, failure) -> problems.answer(exchange.getExchange(), silent(failure)
                        ? Trouble.of(HttpStatus.SERVICE_UNAVAILABLE, "provider-silent", failure).retryAfter(10)
                        : Trouble.of(HttpStatus.UNAUTHORIZED, "sign-in-elsewhere-failed")));
    }

    private static boolean silent(Throwable failure) {
        return NestedExceptionUtils.getMostSpecificCause(failure) instanceof IOException
                || NestedExceptionUtils.getMostSpecificCause(failure) instanceof TimeoutException;
    }

    /**
     * Holds the way there and back to an end: a provider that is silent, or answers what cannot be understood, is a provider that cannot
     * be asked, and the browser is told so.
     */
    public static WebFilter patience() {
        return (exchange, chain) -> {
            String path = Passage.path(exchange.getRequest());
            if (!path.startsWith("/oauth2/authorization/") && !path.startsWith("/login/oauth2/")) {
                return chain.filter(exchange);
            }
            return chain.filter(exchange).timeout(OutsideTokens.PATIENCE.multipliedBy(2))
                    .onErrorMap(error -> !(error instanceof Trouble) && !(error instanceof ResponseStatusException), error ->
                            Trouble.of(HttpStatus.SERVICE_UNAVAILABLE, "provider-silent", error).retryAfter(10));
        };
    }

    private Mono<Void> welcome(WebFilterExchange passage, Authentication authentication) {
        ServerWebExchange exchange = passage.getExchange();
        Map<String, Object> said = authentication.getPrincipal() instanceof OAuth2User user ? user.getAttributes() : Map.of();
        return Mono.justOrEmpty(claims.caller(said))
                .switchIfEmpty(Mono.error(() -> Trouble.of(HttpStatus.FORBIDDEN, "nobody-here")))
                .flatMap(caller -> sessions.begin(caller, null))
                .flatMap(begun -> {
                    SessionCookie.give(exchange, begun.secret());
                    exchange.getResponse().setStatusCode(HttpStatus.SEE_OTHER);
                    exchange.getResponse().getHeaders().setLocation(URI.create("/"));
                    return exchange.getResponse().setComplete();
                });
    }

    /** Keeps none of the provider's tokens: we never ask it for anything again. */
    private static final class Forgetful implements ServerOAuth2AuthorizedClientRepository {

        @Override
        public <T extends OAuth2AuthorizedClient> Mono<T> loadAuthorizedClient(String registration, Authentication principal,
                                                                               ServerWebExchange exchange) {
            return Mono.empty();
        }

        @Override
        public Mono<Void> saveAuthorizedClient(OAuth2AuthorizedClient client, Authentication principal, ServerWebExchange exchange) {
            return Mono.empty();
        }

        @Override
        public Mono<Void> removeAuthorizedClient(String registration, Authentication principal, ServerWebExchange exchange) {
            return Mono.empty();
        }
    }
}
