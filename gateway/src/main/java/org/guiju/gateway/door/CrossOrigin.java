package org.guiju.gateway.door;

import java.time.Duration;
import java.util.List;

import org.guiju.gateway.problem.Problems;
import org.guiju.gateway.problem.Trouble;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.reactive.CorsUtils;
import org.springframework.web.cors.reactive.DefaultCorsProcessor;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Scripts of other sites: none may read what we answer, unless its origin is configured, and then by bearer token, never by our cookie. */
public final class CrossOrigin implements WebFilter, Ordered {

    private final CorsConfiguration allowed = new CorsConfiguration();
    private final DefaultCorsProcessor processor = new DefaultCorsProcessor();
    private final Problems problems;
    private final boolean open;

    public CrossOrigin(List<String> origins, Problems problems) {
        this.problems = problems;
        this.open = !origins.isEmpty();
        allowed.setAllowedOrigins(origins);
        allowed.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"));
        allowed.setAllowedHeaders(List.of("Authorization", "Content-Type", "Accept-Language", "Idempotency-Key", "If-Match",
                "If-None-Match", "Last-Event-ID", "X-Requested-With", "traceparent"));
        allowed.setExposedHeaders(List.of("ETag", "Location", "Link", "Retry-After", "RateLimit", "RateLimit-Policy",
                Passage.REQUEST_ID));
        allowed.setAllowCredentials(false);
        allowed.setMaxAge(Duration.ofMinutes(30));
    }

    @Override
    public int getOrder() {
        return -130;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (exchange.getRequest().getHeaders().getOrigin() == null || sameOrigin(exchange)) {
            return chain.filter(exchange);
        }
        boolean preflight = CorsUtils.isPreFlightRequest(exchange.getRequest());
        if (!open) {
            return preflight ? refuse(exchange) : chain.filter(exchange);
        }
        if (!processor.process(allowed, exchange)) {
            return refuse(exchange);
        }
        return preflight ? exchange.getResponse().setComplete() : chain.filter(exchange);
    }

    private Mono<Void> refuse(ServerWebExchange exchange) {
        return problems.answer(exchange, Trouble.of(HttpStatus.FORBIDDEN, "cross-origin-refused"));
    }

    private static boolean sameOrigin(ServerWebExchange exchange) {
        HttpHeaders headers = exchange.getRequest().getHeaders();
        return Passage.origin(exchange).equalsIgnoreCase(headers.getOrigin()) && exchange.getRequest().getMethod() != HttpMethod.OPTIONS;
    }
}
