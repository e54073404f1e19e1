package org.guiju.gateway.door;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import org.guiju.gateway.config.GatewaySettings;
import org.guiju.gateway.identity.Caller;
import org.guiju.gateway.identity.CallerAuthentication;
import org.guiju.gateway.problem.Trouble;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Requests a minute, by address before anybody knows who calls, by account after. Counted by this replica alone: with three replicas a
 * caller may get through three times as much. The answers say so by the fields {@code RateLimit} and {@code RateLimit-Policy}
 * (draft-ietf-httpapi-ratelimit-headers-11).
 */
public final class Limits {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int REMEMBERED = 50_000;

    private final GatewaySettings.RateLimits settings;
    private final Cache<String, Bucket> buckets;

    public Limits(GatewaySettings.RateLimits settings) {
        this.settings = settings;
        this.buckets = Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterAccess(WINDOW.multipliedBy(2)).build();
    }

    /** The filter that counts by address; before the caller is known. */
    public WebFilter byAddress() {
        return new ByAddress();
    }

    /** The filter that counts by account; after the caller is known. */
    public WebFilter byAccount() {
        return (exchange, chain) -> CallerAuthentication.current().map(who -> {
            Caller caller = who.caller();
            boolean service = caller.kind() == Caller.Kind.SERVICE;
            return spend(exchange, service ? "client" : "account", service ? settings.client() : settings.account(), caller.key());
        }).then(chain.filter(exchange));
    }

    private final class ByAddress implements WebFilter, Ordered {

        @Override
        public int getOrder() {
            return -110;
        }

        @Override
        public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
            String path = Passage.path(exchange.getRequest());
            String address = Passage.address(exchange);
            if (signsIn(exchange.getRequest().getMethod(), path)) {
                spend(exchange, "sign-in", settings.signIn(), address);
            }
            if (path.startsWith("/internal/") || path.equals("/oauth/token")) {
                // many services may share an address; who fails to prove to be one is held to the number of attempts
                return chain.filter(exchange).doOnError(ByAddress::unproved, error -> spendQuietly(settings.signIn(), address))
                        .doFirst(() -> refuseWhenSpent(settings.signIn(), address));
            }
            spend(exchange, "address", settings.address(), address);
            return chain.filter(exchange);
        }

        private static boolean unproved(Throwable error) {
            return error instanceof Trouble trouble && trouble.status() == HttpStatus.UNAUTHORIZED;
        }

        private static boolean signsIn(HttpMethod method, String path) {
            return method == HttpMethod.POST && (path.equals("/api/v1/session") || path.equals("/api/v1/session/token"));
        }
    }

    /** Takes one from the bucket and says in the answer what is left; fails with 429 when nothing is. */
    private boolean spend(ServerWebExchange exchange, String policy, int quota, String key) {
        ConsumptionProbe probe = bucket(policy, quota, key).tryConsumeAndReturnRemaining(1);
        long reset = seconds(probe.getNanosToWaitForReset());
        HttpHeaders headers = exchange.getResponse().getHeaders();
        headers.add("RateLimit-Policy", "\"%s\";q=%d;w=%d".formatted(policy, quota, WINDOW.toSeconds()));
        headers.add("RateLimit", "\"%s\";r=%d;t=%d".formatted(policy, probe.getRemainingTokens(), reset));
        if (!probe.isConsumed()) {
            throw refusal(policy, quota, probe.getNanosToWaitForRefill());
        }
        return true;
    }

    private void spendQuietly(int quota, String address) {
        bucket("proof", quota, address).tryConsume(1);
    }

    private void refuseWhenSpent(int quota, String address) {
        var estimate = bucket("proof", quota, address).estimateAbilityToConsume(1);
        if (!estimate.canBeConsumed()) {
            throw refusal("proof", quota, estimate.getNanosToWaitForRefill());
        }
    }

    private static Trouble refusal(String policy, int quota, long nanosToWait) {
        return Trouble.of(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests").with("policy", policy).with("quota", quota)
                .with("windowSeconds", WINDOW.toSeconds()).retryAfter(seconds(nanosToWait));
    }

    private Bucket bucket(String policy, int quota, String key) {
        return buckets.get(policy + "|" + key, unseen -> Bucket.builder()
                .addLimit(limit -> limit.capacity(quota).refillGreedy(quota, WINDOW)).build());
    }

    private static long seconds(long nanos) {
        return Math.max(0, (nanos + 999_999_999L) / 1_000_000_000L);
    }
}
