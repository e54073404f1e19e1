package org.guiju.kit.client;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.reactor.bulkhead.operator.BulkheadOperator;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import io.github.resilience4j.reactor.retry.RetryOperator;
import io.github.resilience4j.reactor.timelimiter.TimeLimiterOperator;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryRegistry;
import io.github.resilience4j.timelimiter.TimeLimiter;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import reactor.core.publisher.Mono;

/**
 * Reads from neighbours, through the gateway. Each neighbour has its own circuit breaker, bulkhead and time limit; a read is tried
 * again, since it changes nothing. There is no fallback: whoever asks must say what is unknown when a neighbour is silent.
 */
public final class Neighbours {

    private final WebClient gateway;
    private final ServiceTokens tokens;
    private final CircuitBreakerRegistry breakers;
    private final BulkheadRegistry bulkheads;
    private final TimeLimiterRegistry limits;
    private final RetryRegistry retries;
    private final ConcurrentMap<String, Guard> guards = new ConcurrentHashMap<>();

    private record Guard(CircuitBreaker breaker, Bulkhead bulkhead, TimeLimiter limit, Retry retry) {}

    /** @param gateway a client whose base is the gateway */
    public Neighbours(WebClient gateway, ServiceTokens tokens, CircuitBreakerRegistry breakers, BulkheadRegistry bulkheads,
            TimeLimiterRegistry limits, RetryRegistry retries) {
        this.gateway = gateway;
        this.tokens = tokens;
        this.breakers = breakers;
        this.bulkheads = bulkheads;
        this.limits = limits;
        this.retries = retries;
    }

    /**
     * {@code GET {gateway}/internal/{neighbour}{path}}.
     *
     * @param neighbour id of the service, as {@code leave}
     * @param path      within it, beginning with a slash
     * @param etag      of what is already known; then the answer may be 304 without a body
     * @return the answer where it is 200, 304 or 404; an error for anything else, and where the neighbour is silent
     */
    public <T> Mono<ResponseEntity<T>> get(String neighbour, String path, Optional<String> etag, Class<T> type) {
        return guarded(neighbour, Mono.defer(() -> once(neighbour, path, etag, type)));
    }

    /**
     * {@code POST {gateway}/internal/{neighbour}{path}}: a question too long for an address. It must change nothing, since it is tried
     * again.
     *
     * @return the answer where it is 200 or 404; an error for anything else, and where the neighbour is silent
     */
    public <T> Mono<ResponseEntity<T>> ask(String neighbour, String path, Object question, Class<T> type) {
        return guarded(neighbour, Mono.defer(() -> tokens.token().flatMap(token -> gateway.post().uri("/internal/" + neighbour + path)
                .headers(headers -> headers.setBearerAuth(token)).bodyValue(question)
                .exchangeToMono(response -> read(response, type)))));
    }

    private <T> Mono<T> guarded(String neighbour, Mono<T> call) {
        Guard guard = guards.computeIfAbsent(neighbour, this::guard);
        return call
                .transformDeferred(TimeLimiterOperator.of(guard.limit()))
                .transformDeferred(BulkheadOperator.of(guard.bulkhead()))
                .transformDeferred(CircuitBreakerOperator.of(guard.breaker()))
                .transformDeferred(RetryOperator.of(guard.retry()));
    }

    private Guard guard(String neighbour) {
        return new Guard(breakers.circuitBreaker(neighbour), bulkheads.bulkhead(neighbour), limits.timeLimiter(neighbour),
                retries.retry(neighbour));
    }

    private <T> Mono<ResponseEntity<T>> once(String neighbour, String path, Optional<String> etag, Class<T> type) {
        return tokens.token().flatMap(token -> gateway.get().uri("/internal/" + neighbour + path)
                .headers(headers -> {
                    headers.setBearerAuth(token);
                    etag.ifPresent(known -> headers.set(HttpHeaders.IF_NONE_MATCH, known));
                })
                .exchangeToMono(response -> read(response, type)));
    }

    private static <T> Mono<ResponseEntity<T>> read(ClientResponse response, Class<T> type) {
        HttpStatusCode status = response.statusCode();
        if (status.value() == 200) {
            return response.toEntity(type);
        }
        return status.value() == 304 || status.value() == 404
                ? response.releaseBody().thenReturn(ResponseEntity.status(status).headers(response.headers().asHttpHeaders()).build())
                : response.createException().flatMap(Mono::<ResponseEntity<T>>error);
    }

    /** Whether trying a read again may help: not where the neighbour has answered that it will not. */
    public static boolean worthAnotherTry(Throwable failure) {
        return !(failure instanceof WebClientResponseException answered) || answered.getStatusCode().is5xxServerError();
    }
}
