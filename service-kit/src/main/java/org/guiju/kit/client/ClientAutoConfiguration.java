package org.guiju.kit.client;

import java.time.InstantSource;

import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.RetryRegistry;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import io.netty.channel.ChannelOption;
import org.guiju.kit.events.EventsAutoConfiguration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.http.codec.json.JacksonJsonDecoder;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Calls to neighbours. The client keeps Boot's observation, which carries the trace on. */
@AutoConfiguration(
        before = EventsAutoConfiguration.class,
        afterName = {
            "org.springframework.boot.webclient.autoconfigure.WebClientAutoConfiguration",
            "io.github.resilience4j.springboot.circuitbreaker.autoconfigure.CircuitBreakerAutoConfiguration"})
@EnableConfigurationProperties({ClientProperties.class, ClientProperties.Gateway.class})
public class ClientAutoConfiguration {

    /** A directory of a large government is a few megabytes. */
    private static final int LARGEST_ANSWER = 16 * 1024 * 1024;

    /** A client whose base is the gateway. */
    @Bean
    WebClient gatewayClient(WebClient.Builder clients, ClientProperties properties, ClientProperties.Gateway gateway,
            JsonMapper json) {
        ConnectionProvider pool = ConnectionProvider.builder("gateway")
                .maxConnections(properties.connections())
                .maxIdleTime(properties.maxIdle())
                .maxLifeTime(properties.maxLife())
                .pendingAcquireTimeout(properties.acquireTimeout())
                .evictInBackground(properties.maxIdle())
                .build();
        // a neighbour may be newer than we are: what it says more is left out
        JsonMapper tolerant = json.rebuild().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
        HttpClient http = HttpClient.create(pool)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int) properties.connectTimeout().toMillis())
                .responseTimeout(properties.responseTimeout());
        return clients.clone().baseUrl(gateway.uri().toString()).clientConnector(new ReactorClientHttpConnector(http))
                .codecs(codecs -> {
                    codecs.defaultCodecs().maxInMemorySize(LARGEST_ANSWER);
                    codecs.defaultCodecs().jacksonJsonDecoder(new JacksonJsonDecoder(tolerant));
                })
                .build();
    }

    @Bean
    @ConditionalOnMissingBean
    ServiceTokens serviceTokens(@Qualifier("gatewayClient") WebClient gatewayClient, ClientProperties properties,
            @Value("${guiju.service.name}") String service) {
        return new ClientCredentials(gatewayClient, service, properties.secret(), properties.tokenSlack(), InstantSource.system());
    }

    @Bean
    Neighbours neighbours(@Qualifier("gatewayClient") WebClient gatewayClient, ServiceTokens tokens,
            CircuitBreakerRegistry breakers, BulkheadRegistry bulkheads, TimeLimiterRegistry limits, RetryRegistry retries) {
        return new Neighbours(gatewayClient, tokens, breakers, bulkheads, limits, retries);
    }
}
