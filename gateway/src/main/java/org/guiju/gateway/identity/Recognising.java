package org.guiju.gateway.identity;

import java.util.Optional;

import org.guiju.gateway.door.Passage;
import org.guiju.gateway.identity.outside.OutsideTokens;
import org.guiju.gateway.identity.session.SameOrigin;
import org.guiju.gateway.identity.session.SessionCookie;
import org.guiju.gateway.identity.session.Sessions;
import org.guiju.gateway.identity.token.AccessTokens;
import org.guiju.gateway.identity.token.SigningKeys;
import org.guiju.gateway.problem.Trouble;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Finds out who is calling, by bearer token or by the session cookie, and lets pass whom {@link Admission} lets pass. A bearer token
 * that is not good is an error even where a good cookie stands beside it.
 */
public final class Recognising implements WebFilter {

    private static final String BEARER = "bearer ";

    private final AccessTokens tokens;
    private final SigningKeys keys;
    private final Sessions sessions;
    private final RelayedTokens relayed;
    private final SameOrigin sameOrigin;
    private final @Nullable OutsideTokens outside;

    /** @param outside null in local mode */
    public Recognising(AccessTokens tokens, SigningKeys keys, Sessions sessions, RelayedTokens relayed, SameOrigin sameOrigin,
                       @Nullable OutsideTokens outside) {
        this.tokens = tokens;
        this.keys = keys;
        this.sessions = sessions;
        this.relayed = relayed;
        this.sameOrigin = sameOrigin;
        this.outside = outside;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        HttpMethod method = request.getMethod();
        String path = Passage.path(request);
        Mono<CallerAuthentication> found = Admission.open(method, path) ? Mono.empty() : recognise(exchange);
        return found.map(Optional::of).defaultIfEmpty(Optional.empty()).flatMap(who -> {
            Admission.check(method, path, who.map(CallerAuthentication::caller).orElse(null));
            Mono<Void> onward = chain.filter(exchange);
            return who.isEmpty() ? onward : onward.contextWrite(ReactiveSecurityContextHolder.withAuthentication(who.get()));
        });
    }

    private Mono<CallerAuthentication> recognise(ServerWebExchange exchange) {
        String header = exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        if (header != null) {
            return byBearer(header);
        }
        return Mono.justOrEmpty(SessionCookie.read(exchange)).flatMap(secret -> sessions.of(secret).map(session -> {
            if (!sameOrigin.mayUseCookie(exchange)) {
                throw Trouble.of(HttpStatus.FORBIDDEN, "origin-refused");
            }
            return new CallerAuthentication(session.caller(), relayed.of(session.caller()), secret);
        }));
    }

    private Mono<CallerAuthentication> byBearer(String header) {
        if (!header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Mono.error(refused());
        }
        String token = header.substring(BEARER.length()).strip();
        Mono<Caller> caller = outside != null && outside.speaksOf(token) ? outside.verify(token) : ours(token);
        boolean foreign = outside != null && outside.speaksOf(token);
        return caller.map(who -> new CallerAuthentication(who, foreign ? relayed.of(who) : token, null))
                .switchIfEmpty(Mono.error(Recognising::refused));
    }

    /** A key made by another replica a moment ago is not known here yet: then, and only then, the keys are read again. */
    private Mono<Caller> ours(String token) {
        Optional<Caller> known = tokens.verify(token);
        if (known.isPresent() || AccessTokens.keyId(token).filter(kid -> !keys.knows(kid)).isEmpty()) {
            return Mono.justOrEmpty(known);
        }
        return keys.readAgain().then(Mono.defer(() -> Mono.justOrEmpty(tokens.verify(token))));
    }

    private static Trouble refused() {
        return Trouble.of(HttpStatus.UNAUTHORIZED, "token-refused")
                .header("WWW-Authenticate", "Bearer realm=\"guiju\", error=\"invalid_token\"");
    }
}
