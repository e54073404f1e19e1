package org.guiju.gateway.config;

import java.time.Duration;

import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import org.guiju.gateway.problem.Trouble;
import org.springframework.cloud.circuitbreaker.resilience4j.ReactiveResilience4JCircuitBreakerFactory;
import org.springframework.cloud.circuitbreaker.resilience4j.ReactiveResilience4jBulkheadProvider;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4JConfigBuilder;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4jBulkheadConfigurationBuilder;
import org.springframework.cloud.client.circuitbreaker.Customizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How a silent service is kept from taking the others with it. The library's own time limit of one second is not used. */
@Configuration(proxyBeanMethods = false)
class ResilienceConfiguration {

    @Bean
    Customizer<ReactiveResilience4JCircuitBreakerFactory> circuits(GatewaySettings settings) {
        GatewaySettings.Upstream upstream = settings.upstream();
        CircuitBreakerConfig circuit = CircuitBreakerConfig.custom()
                .slidingWindowType(CircuitBreakerConfig.SlidingWindowType.COUNT_BASED)
                .slidingWindowSize(upstream.window())
                .minimumNumberOfCalls(Math.max(2, upstream.window() / 2))
                .failureRateThreshold(upstream.failureRate())
                .waitDurationInOpenState(upstream.openFor())
                .permittedNumberOfCallsInHalfOpenState(2)
                .automaticTransitionFromOpenToHalfOpenEnabled(true)
                // a body of the caller's that is too long says nothing about the service, nor does our own limit
                .ignoreExceptions(Trouble.class, BulkheadFullException.class)
                .build();
        TimeLimiterConfig limit = TimeLimiterConfig.custom().timeoutDuration(upstream.timeLimit()).build();
        TimeLimiterConfig files = TimeLimiterConfig.custom().timeoutDuration(upstream.fileLimit()).build();
        return factory -> factory.configureDefault(id -> new Resilience4JConfigBuilder(id).circuitBreakerConfig(circuit)
                .timeLimiterConfig(id.endsWith(RouteConfiguration.FILES) ? files : limit).build());
    }

    @Bean
    Customizer<ReactiveResilience4jBulkheadProvider> bulkheads(GatewaySettings settings) {
        BulkheadConfig atOnce = BulkheadConfig.custom().maxConcurrentCalls(settings.upstream().atOnce())
                .maxWaitDuration(Duration.ZERO).build();
        return provider -> provider.configureDefault(id -> new Resilience4jBulkheadConfigurationBuilder().bulkheadConfig(atOnce).build());
    }
}
