package org.guiju.kit.client;

import java.net.URI;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this service calls its neighbours.
 *
 * @param secret          proves to the gateway who this service is; its client id is its name
 * @param connections     at most so many connections to the gateway
 * @param connectTimeout  for opening a connection
 * @param responseTimeout for one answer of a neighbour
 * @param maxIdle         how long an idle connection is kept; below the gateway's own keep-alive
 * @param maxLife         how long any connection is kept
 * @param acquireTimeout  how long a call waits for a free connection
 * @param tokenSlack      a token is replaced so long before it expires
 */
@ConfigurationProperties("guiju.client")
public record ClientProperties(
        @DefaultValue("") String secret,
        @DefaultValue("50") int connections,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("3s") Duration responseTimeout,
        @DefaultValue("20s") Duration maxIdle,
        @DefaultValue("5m") Duration maxLife,
        @DefaultValue("2s") Duration acquireTimeout,
        @DefaultValue("30s") Duration tokenSlack) {

    /** Names the gateway; beside {@link ClientProperties} because others read it too. */
    @ConfigurationProperties("guiju.gateway")
    public record Gateway(@DefaultValue("http://localhost:8080") URI uri) {}

    @Override
    public String toString() {
        return "ClientProperties[secret=" + (secret.isEmpty() ? "none" : "***") + ", responseTimeout=" + responseTimeout + "]";
    }
}
