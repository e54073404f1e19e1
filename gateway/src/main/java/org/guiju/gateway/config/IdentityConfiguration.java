package org.guiju.gateway.config;

import java.time.Clock;
import java.time.Duration;

import io.netty.channel.ChannelOption;
import org.guiju.gateway.identity.RelayedTokens;
import org.guiju.gateway.identity.Secrets;
import org.guiju.gateway.identity.account.Accounts;
import org.guiju.gateway.identity.account.Attempts;
import org.guiju.gateway.identity.account.KeepingAccounts;
import org.guiju.gateway.identity.account.OwnPassword;
import org.guiju.gateway.identity.account.Passwords;
import org.guiju.gateway.identity.account.SecurityEvents;
import org.guiju.gateway.identity.account.Seeding;
import org.guiju.gateway.identity.account.SigningIn;
import org.guiju.gateway.identity.outside.OutsideClaims;
import org.guiju.gateway.identity.outside.OutsideTokens;
import org.guiju.gateway.identity.session.Posts;
import org.guiju.gateway.identity.session.SameOrigin;
import org.guiju.gateway.identity.session.Sessions;
import org.guiju.gateway.identity.token.AccessTokens;
import org.guiju.gateway.identity.token.KeySeal;
import org.guiju.gateway.identity.token.RefreshTokens;
import org.guiju.gateway.identity.token.SigningKeys;
import org.guiju.gateway.keeping.Transactions;
import org.guiju.gateway.upstream.Upstreams;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;
import tools.jackson.databind.json.JsonMapper;

/** Accounts, tokens, sessions. All of them run on the real clock, also during a rehearsal. */
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

    @Bean
    Accounts accounts(DatabaseClient database, Transactions transactions, Clock realClock) {
        return new Accounts(database, transactions, realClock);
    }

    @Bean
    Passwords passwords(IdentitySettings settings) {
        return new Passwords(settings.passwords());
    }

    @Bean
    SecurityEvents securityEvents(DatabaseClient database, Transactions transactions, JsonMapper json, Clock realClock) {
        return new SecurityEvents(database, transactions, json, realClock);
    }

    @Bean
    Attempts attempts(DatabaseClient database, Transactions transactions, IdentitySettings settings, Clock realClock) {
        return new Attempts(database, transactions, settings.lockout(), realClock);
    }

    @Bean
    SigningIn signingIn(Accounts accounts, Passwords passwords, Attempts attempts, SecurityEvents events) {
        return new SigningIn(accounts, passwords, attempts, events);
    }

    @Bean
    OwnPassword ownPassword(SigningIn signingIn, Accounts accounts, Passwords passwords, SecurityEvents events, Sessions sessions,
                            Transactions transactions) {
        return new OwnPassword(signingIn, accounts, passwords, events, sessions, transactions);
    }

    @Bean
    Seeding seeding(Accounts accounts, Passwords passwords, SecurityEvents events, Transactions transactions, Clock realClock) {
        return new Seeding(accounts, passwords, events, transactions, realClock);
    }

    @Bean
    KeepingAccounts keepingAccounts(Accounts accounts, Passwords passwords, SecurityEvents events, Sessions sessions,
                                    Transactions transactions, Clock realClock) {
        return new KeepingAccounts(accounts, passwords, events, sessions, transactions, realClock);
    }

    @Bean
    SigningKeys signingKeys(DatabaseClient database, Transactions transactions, IdentitySettings settings, Clock realClock) {
        KeySeal seal = KeySeal.of(settings.keySecret(), "signing key");
        return new SigningKeys(database, transactions, seal, settings.keyLife(), realClock);
    }

    @Bean
    AccessTokens accessTokens(SigningKeys keys, IdentitySettings settings, Clock realClock) {
        return new AccessTokens(keys, settings.issuer(), settings.accessToken(), realClock);
    }

    @Bean
    RelayedTokens relayedTokens(AccessTokens tokens) {
        return new RelayedTokens(tokens);
    }

    @Bean
    RefreshTokens refreshTokens(DatabaseClient database, Transactions transactions, Accounts accounts, SecurityEvents events,
                                IdentitySettings settings, Clock realClock) {
        return new RefreshTokens(database, transactions, accounts, events, settings.refreshToken(), realClock);
    }

    @Bean
    Sessions sessions(DatabaseClient database, Transactions transactions, Accounts accounts, JsonMapper json, IdentitySettings settings,
                      Clock realClock) {
        return new Sessions(database, transactions, accounts, json, settings.session(), realClock);
    }

    @Bean
    SameOrigin sameOrigin(GatewaySettings settings) {
        return new SameOrigin(settings.publicOrigins());
    }

    @Bean
    Posts posts(Upstreams upstreams, RelayedTokens tokens, GatewaySettings settings) {
        return new Posts(upstreams, tokens, settings.upstream().aggregateLimit());
    }

    @Bean
    @ConditionalOnProperty(name = "guiju.identity.mode", havingValue = "oidc")
    OutsideClaims outsideClaims(IdentitySettings settings) {
        return new OutsideClaims(settings.oidc());
    }

    @Bean
    @ConditionalOnProperty(name = "guiju.identity.mode", havingValue = "oidc")
    OutsideTokens outsideTokens(IdentitySettings settings, OutsideClaims claims, WebClient.Builder builder) {
        if (settings.oidc().issuerUri().isBlank()) {
            throw new IllegalStateException("guiju.identity.mode=oidc 需要 guiju.identity.oidc.issuer-uri（GUIJU_OIDC_ISSUER）");
        }
        if (settings.oidc().audience().isBlank() && settings.oidc().clientId().isBlank()) {
            throw new IllegalStateException("guiju.identity.mode=oidc 需要 guiju.identity.oidc.audience 或 client-id："
                    + "外部令牌必须是发给本系统的");
        }
        HttpClient patient = HttpClient.create().option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 2_000).responseTimeout(Duration.ofSeconds(4));
        return new OutsideTokens(settings.oidc(), claims, builder.clientConnector(new ReactorClientHttpConnector(patient)).build());
    }

    /** Seals the state of a sign-in on its way to the provider; with no secret configured, good for this process only. */
    @Bean
    KeySeal signInSeal(IdentitySettings settings) {
        String secret = settings.keySecret();
        return KeySeal.of(secret == null || secret.isBlank() ? Secrets.fresh() : secret, "sign-in state");
    }
}
