package org.guiju.kit.security;

import java.time.InstantSource;

import org.guiju.kit.problem.ProblemWriter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.web.reactive.function.client.WebClient;

/** Who may call what. */
@AutoConfiguration(beforeName = {
    "org.springframework.boot.security.autoconfigure.web.reactive.ReactiveWebSecurityAutoConfiguration",
    "org.springframework.boot.security.autoconfigure.ReactiveUserDetailsServiceAutoConfiguration",
    "org.springframework.boot.security.oauth2.server.resource.autoconfigure.reactive.ReactiveOAuth2ResourceServerAutoConfiguration"})
@EnableConfigurationProperties(IdentityProperties.class)
@EnableWebFluxSecurity
public class SecurityAutoConfiguration {

    @Bean
    PublicKeys publicKeys(IdentityProperties properties, WebClient.Builder clients) {
        return new PublicKeys(properties, clients.clone().build(), InstantSource.system());
    }

    @Bean
    @ConditionalOnMissingBean
    ReactiveJwtDecoder accessTokens(IdentityProperties properties, PublicKeys keys) {
        return AccessTokens.decoder(properties, keys);
    }

    /** What the firewall refuses (encoded control characters, traversals) is answered in our shape too. */
    @Bean
    ServerExchangeRejectedHandler rejected(ProblemWriter problems) {
        return problems::write;
    }

    @Bean
    SecurityWebFilterChain doors(ServerHttpSecurity http, ProblemWriter problems) {
        return new Doors(problems).chain(http);
    }
}
