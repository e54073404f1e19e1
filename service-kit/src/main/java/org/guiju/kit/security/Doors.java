package org.guiju.kit.security;

import java.util.List;

import org.guiju.kit.problem.ProblemException;
import org.guiju.kit.problem.ProblemKind;
import org.guiju.kit.problem.ProblemWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Which caller may knock where: people at {@code /api}, services at {@code /internal}, anybody at the health of the service and
 * at its description; nobody anywhere else. Refusals are logged as security events, never with a token.
 */
public final class Doors {

    private static final Logger SECURITY = LoggerFactory.getLogger("guiju.security");
    private static final String PERSON = "caller:person";
    private static final String SERVICE = "caller:service";
    private static final String OPERATOR = "caller:operator";
    private static final String[] OPEN = {
        "/actuator/health", "/actuator/health/**", "/actuator/prometheus", "/actuator/info", "/livez", "/readyz",
        "/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml"};

    private final ProblemWriter problems;

    public Doors(ProblemWriter problems) {
        this.problems = problems;
    }

    public SecurityWebFilterChain chain(ServerHttpSecurity http) {
        return http
                .csrf(ServerHttpSecurity.CsrfSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .authorizeExchange(routes -> routes
                        .pathMatchers(OPEN).permitAll()
                        .pathMatchers("/internal/**").hasAuthority(SERVICE)
                        .pathMatchers("/api/**").hasAuthority(PERSON)
                        .anyExchange().hasAnyAuthority(PERSON, SERVICE, OPERATOR))
                .oauth2ResourceServer(tokens -> tokens
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(token -> Mono.just(authenticated(token))))
                        .authenticationEntryPoint(this::challenge))
                .exceptionHandling(refusals -> refusals
                        .authenticationEntryPoint(this::challenge)
                        .accessDeniedHandler((exchange, denied) -> forbid(exchange, denied.getMessage())))
                .build();
    }

    private static JwtAuthenticationToken authenticated(Jwt token) {
        List<GrantedAuthority> authorities = Callers.of(token).<List<GrantedAuthority>>map(caller -> switch (caller) {
            case Caller.Person _ -> List.of(new SimpleGrantedAuthority(PERSON));
            case Caller.Service _ -> List.of(new SimpleGrantedAuthority(SERVICE));
            case Caller.Operator _ -> List.of(new SimpleGrantedAuthority(OPERATOR));
        }).orElse(List.of());
        return new JwtAuthenticationToken(token, authorities, token.getSubject());
    }

    private Mono<Void> challenge(ServerWebExchange exchange, AuthenticationException refused) {
        boolean without = refused instanceof AuthenticationCredentialsNotFoundException
                || refused instanceof InsufficientAuthenticationException;
        ProblemKind kind = without ? ProblemKind.UNAUTHENTICATED : ProblemKind.INVALID_TOKEN;
        log(exchange, kind.code(), without ? "no token" : reason(refused));
        HttpHeaders challenge = new HttpHeaders();
        challenge.set(HttpHeaders.WWW_AUTHENTICATE, without ? "Bearer" : "Bearer error=\"invalid_token\"");
        return problems.write(exchange, ProblemException.of(kind), challenge);
    }

    private Mono<Void> forbid(ServerWebExchange exchange, String reason) {
        return exchange.getPrincipal().map(java.security.Principal::getName).defaultIfEmpty("nobody").flatMap(who -> {
            log(exchange, ProblemKind.FORBIDDEN.code(), who + ": " + reason);
            return problems.write(exchange, ProblemException.of(ProblemKind.FORBIDDEN));
        });
    }

    /** The decoder's words name claims and algorithms, never the token; line breaks are taken out all the same. */
    private static String reason(AuthenticationException refused) {
        return String.valueOf(refused.getMessage()).replaceAll("\\p{Cntrl}", " ");
    }

    private static void log(ServerWebExchange exchange, String event, String reason) {
        SECURITY.atWarn()
                .addKeyValue("event.category", "authentication")
                .addKeyValue("event.action", event)
                .addKeyValue("url.path", exchange.getRequest().getPath().value())
                .log("{} {} {}: {}", event, exchange.getRequest().getMethod().name(), exchange.getRequest().getPath().value(),
                        reason);
    }
}
