package org.guiju.gateway.config;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What the door needs to know.
 *
 * @param services       where each service listens, by its id
 * @param subscribers    which services an event type goes to, by the beginning of the type; an event no line speaks of goes to all
 * @param origins        origins of other sites whose scripts may call us; none by default
 * @param publicOrigins  our own addresses beside the one in the Host header
 * @param frameAncestors platforms that may show the portal inside their page
 * @param trustedProxies pattern of addresses of proxies in front of us that are believed about the client's address
 * @param bodyLimit      the longest body taken
 * @param uploadLimit    the longest file taken where files are sent
 * @param rehearsal      whether the clock of the suite may be moved
 */
@Validated
@ConfigurationProperties("guiju.gateway")
public record GatewaySettings(
        @NotEmpty Map<String, URI> services,
        @DefaultValue Map<String, List<String>> subscribers,
        @DefaultValue List<String> origins,
        @DefaultValue List<String> publicOrigins,
        @DefaultValue List<String> frameAncestors,
        @Nullable String trustedProxies,
        @DefaultValue("1MB") DataSize bodyLimit,
        @DefaultValue("50MB") DataSize uploadLimit,
        @DefaultValue("false") boolean rehearsal,
        @Valid @NotNull @DefaultValue Upstream upstream,
        @Valid @NotNull @DefaultValue RateLimits rateLimits,
        @Valid @NotNull @DefaultValue Streams streams) {

    /**
     * Streams of notifications.
     *
     * @param heartbeat how often a stream on which nothing happens shows that it is alive
     * @param longest   after which the browser opens the next one
     */
    public record Streams(@DefaultValue("15s") Duration heartbeat, @DefaultValue("10m") Duration longest) {
    }

    /**
     * How long and how often a service is asked.
     *
     * @param connectTimeout  until the connection stands
     * @param responseTimeout until the answer begins
     * @param timeLimit       of the whole attempt with its retries
     * @param fileTimeout     until the answer begins, where files are sent or fetched
     * @param fileLimit       of the whole attempt there: 50 MB over a slow line take minutes
     * @param atOnce          requests under way to one service
     * @param failureRate     percent of failures in the window that open the circuit
     * @param window          how many of the last requests are looked at
     * @param openFor         how long an open circuit lets nothing through
     * @param aggregateLimit  how long the worklist or a session waits for one service
     */
    public record Upstream(
            @DefaultValue("1s") Duration connectTimeout,
            @DefaultValue("10s") Duration responseTimeout,
            @DefaultValue("12s") Duration timeLimit,
            @DefaultValue("60s") Duration fileTimeout,
            @DefaultValue("10m") Duration fileLimit,
            @Min(1) @DefaultValue("256") int atOnce,
            @Min(1) @DefaultValue("50") int failureRate,
            @Min(2) @DefaultValue("20") int window,
            @DefaultValue("10s") Duration openFor,
            @DefaultValue("2s") Duration aggregateLimit) {
    }

    /**
     * Requests a minute; counted by each replica for itself.
     *
     * @param address requests from one address, whoever sends them (an office may share one)
     * @param account requests of one person
     * @param client  requests of one service
     * @param signIn  attempts to sign in, or to pass as a service and fail, from one address
     */
    public record RateLimits(
            @Min(1) @DefaultValue("6000") int address,
            @Min(1) @DefaultValue("1200") int account,
            @Min(1) @DefaultValue("60000") int client,
            @Min(1) @DefaultValue("120") int signIn) {
    }
}
