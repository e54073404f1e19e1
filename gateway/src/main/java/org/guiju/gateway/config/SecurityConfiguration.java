package org.guiju.gateway.config;

import java.net.URI;
import java.time.Clock;
import java.util.List;

import org.guiju.gateway.door.Limits;
import org.guiju.gateway.identity.Recognising;
import org.guiju.gateway.identity.RelayedTokens;
import org.guiju.gateway.identity.outside.BrowserSignIn;
import org.guiju.gateway.identity.outside.OutsideClaims;
import org.guiju.gateway.identity.outside.OutsideTokens;
import org.guiju.gateway.identity.outside.SignInState;
import org.guiju.gateway.identity.session.SameOrigin;
import org.guiju.gateway.identity.session.Sessions;
import org.guiju.gateway.identity.token.AccessTokens;
import org.guiju.gateway.identity.token.KeySeal;
import org.guiju.gateway.identity.token.SigningKeys;
import org.guiju.gateway.problem.Problems;
import org.guiju.gateway.problem.Trouble;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who is let in. Spring Security brings the firewall against crooked requests and the browser's way to an outside provider; who calls and
 * where one may go is decided by {@link Recognising} alone, so that there is one place to read.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class SecurityConfiguration {

    private static final String REGISTRATION = "guiju";

    @Bean
    SecurityWebFilterChain doors(ServerHttpSecurity http, Recognising recognising, Limits limits, ObjectProvider<BrowserSignIn> browser) {
        http.csrf(ServerHttpSecurity.CsrfSpec::disable).httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable).logout(ServerHttpSecurity.LogoutSpec::disable)
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable).headers(ServerHttpSecurity.HeaderSpec::disable)
                .anonymous(ServerHttpSecurity.AnonymousSpec::disable)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .authorizeExchange(all -> all.anyExchange().permitAll())
                .addFilterAfter(recognising, SecurityWebFiltersOrder.SECURITY_CONTEXT_SERVER_WEB_EXCHANGE)
                .addFilterAfter(limits.byAccount(), SecurityWebFiltersOrder.AUTHORIZATION);
        browser.ifAvailable(signIn -> http.addFilterAt(BrowserSignIn.patience(), SecurityWebFiltersOrder.FIRST)
                .oauth2Login(signIn::configure));
        return http.build();
    }

    @Bean
    Recognising recognising(AccessTokens tokens, SigningKeys keys, Sessions sessions, RelayedTokens relayed, SameOrigin sameOrigin,
                            ObjectProvider<OutsideTokens> outside) {
        return new Recognising(tokens, keys, sessions, relayed, sameOrigin, outside.getIfAvailable());
    }

    /** A path with tricks in it ({@code ..;}, encoded slashes, line breaks) is answered like every other error. */
    @Bean
    ServerExchangeRejectedHandler crooked(Problems problems) {
        return (exchange, rejected) -> problems.answer(exchange, Trouble.of(HttpStatus.BAD_REQUEST, "bad-request"));
    }

    @Bean
    @ConditionalOnExpression("'${guiju.identity.mode:local}' == 'oidc' and '${guiju.identity.oidc.client-id:}' != ''")
    BrowserSignIn browserSignIn(IdentitySettings settings, GatewaySettings gateway, Sessions sessions, OutsideClaims claims,
                                Problems problems, @Qualifier("signInSeal") KeySeal seal, JsonMapper json, Clock realClock) {
        Mono<ClientRegistration> registration = Mono.fromCallable(() -> registration(settings.oidc(), gateway.publicOrigins()))
                .subscribeOn(Schedulers.boundedElastic()).cacheInvalidateIf(made -> false);
        ReactiveClientRegistrationRepository registrations = id -> id.equals(REGISTRATION) ? registration : Mono.empty();
        return new BrowserSignIn(registrations, new SignInState(seal, json, realClock), sessions, claims, problems);
    }

    private static ClientRegistration registration(IdentitySettings.Outside settings, List<String> publicOrigins) {
        String base = publicOrigins.isEmpty() ? "{baseUrl}" : URI.create(publicOrigins.getFirst()).toString();
        return ClientRegistrations.fromIssuerLocation(settings.issuerUri()).registrationId(REGISTRATION)
                .clientId(settings.clientId()).clientSecret(settings.clientSecret()).scope("openid", "profile")
                .redirectUri(base + "/login/oauth2/code/{registrationId}").build();
    }
}
