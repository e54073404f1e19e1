package org.guiju.gateway.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How callers are known.
 *
 * @param mode        {@code local}: accounts of our own; {@code oidc}: people sign in at an outside provider
 * @param issuer      the {@code iss} of the tokens we sign
 * @param clients     the services, by their id
 * @param seed        file of accounts taken in at start; names that exist already are left as they are
 * @param keySecret   what signing keys are sealed with in the database; without it they lie there open (refused in production)
 * @param accessToken life of an access token, ten minutes at most
 */
@Validated
@ConfigurationProperties("guiju.identity")
public record IdentitySettings(
        @DefaultValue("local") Mode mode,
        @NotBlank @DefaultValue("https://guiju.local") String issuer,
        @DefaultValue Map<String, Client> clients,
        @Nullable Path seed,
        @Nullable String keySecret,
        @DefaultValue("10m") Duration accessToken,
        @DefaultValue("12h") Duration refreshToken,
        @DefaultValue("90d") Duration keyLife,
        @Valid @NotNull @DefaultValue Session session,
        @Valid @NotNull @DefaultValue Lockout lockout,
        @Valid @NotNull @DefaultValue Passwords passwords,
        @Valid @NotNull @DefaultValue Outside oidc) {

    public IdentitySettings {
        if (accessToken.compareTo(Duration.ofMinutes(10)) > 0 || accessToken.compareTo(Duration.ofSeconds(30)) < 0) {
            throw new IllegalArgumentException("guiju.identity.access-token 应在30秒至10分钟之间，而不是 " + accessToken);
        }
    }

    /** Where people are known. */
    public enum Mode { LOCAL, OIDC }

    /** @param secret shared with that service; blank means that this service cannot obtain a token */
    public record Client(@DefaultValue("") String secret) {
    }

    /**
     * @param idle  how long a browser session lasts without a request
     * @param atMost how long it lasts in all
     */
    public record Session(@DefaultValue("30m") Duration idle, @DefaultValue("12h") Duration atMost) {
    }

    /**
     * @param after   failures in a row under one name after which it has to wait
     * @param delay   first wait; doubles with each further failure
     * @param atMost  longest wait
     * @param forget  after this long without an attempt failures are forgotten
     */
    public record Lockout(
            @Min(1) @DefaultValue("5") int after,
            @DefaultValue("30s") Duration delay,
            @DefaultValue("15m") Duration atMost,
            @DefaultValue("24h") Duration forget) {
    }

    /**
     * Cost of one Argon2id hash and of the worker that computes it.
     *
     * @param memoryKib  memory, KiB
     * @param iterations passes
     * @param workers    computed at once
     * @param waiting    waiting for a worker; more are turned away
     */
    public record Passwords(
            @Min(8192) @DefaultValue("19456") int memoryKib,
            @Min(1) @DefaultValue("2") int iterations,
            @Min(1) @DefaultValue("2") int workers,
            @Min(1) @DefaultValue("200") int waiting) {
    }

    /**
     * The outside provider, and which of its claims carries what we need.
     *
     * @param issuerUri    where its metadata are found
     * @param clientId     who we are to it; blank: it takes bearer tokens only, no browser sign-in
     * @param audience     what the {@code aud} of its tokens must contain; blank: the client id
     * @param jurisdiction claim with the government
     * @param person       claim with the person's id in the directory
     * @param name         claim with the name to show
     * @param capabilities claim with the list of capabilities ({@code operator} among them makes an operator of the platform)
     */
    public record Outside(
            @DefaultValue("") String issuerUri,
            @DefaultValue("") String clientId,
            @DefaultValue("") String clientSecret,
            @DefaultValue("") String audience,
            @DefaultValue("jurisdiction") String jurisdiction,
            @DefaultValue("sub") String person,
            @DefaultValue("name") String name,
            @DefaultValue("capabilities") String capabilities) {
    }
}
