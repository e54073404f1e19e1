package org.guiju.kit.security;

import java.net.URI;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are believed.
 *
 * @param issuer   the {@code iss} every token must name
 * @param audience one of the {@code aud} every token must name
 * @param jwksUri  where the public keys are
 * @param keysFreshFor how long fetched keys are used before they are fetched again
 * @param keysUsableFor how long they are used when they cannot be fetched again; afterwards nobody can be recognised
 * @param refetchAtMost least time between two fetches for a key id that is not known, so that made-up ids cost nothing
 * @param clockSkew how far the clocks of two machines may differ
 */
@ConfigurationProperties("guiju.identity")
public record IdentityProperties(
        @DefaultValue("https://guiju.local") String issuer,
        @DefaultValue("guiju") String audience,
        @DefaultValue("http://localhost:8080/.well-known/jwks.json") URI jwksUri,
        @DefaultValue("5m") Duration keysFreshFor,
        @DefaultValue("1h") Duration keysUsableFor,
        @DefaultValue("10s") Duration refetchAtMost,
        @DefaultValue("10s") Duration clockSkew) {}
