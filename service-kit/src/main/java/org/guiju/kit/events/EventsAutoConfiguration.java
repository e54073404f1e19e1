package org.guiju.kit.events;

import java.net.URI;
import java.time.Clock;

import io.micrometer.core.instrument.MeterRegistry;
import org.guiju.kit.client.ServiceTokens;
import org.guiju.kit.keeping.KeepingAutoConfiguration;
import org.guiju.kit.keeping.PlatformTransactions;
import org.guiju.kit.keeping.Pulse;
import org.guiju.kit.keeping.Transactions;
import org.guiju.kit.keeping.Wake;
import org.guiju.kit.time.TimeAutoConfiguration;
import org.guiju.regulation.rulebook.RuleBooks;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.web.reactive.function.client.WebClient;

/** The outbox and its relay, the inbox and its receivers. */
@AutoConfiguration(after = {KeepingAutoConfiguration.class, TimeAutoConfiguration.class})
@EnableConfigurationProperties(RelaySettings.class)
public class EventsAutoConfiguration {

    @Bean
    Outbox outbox(Transactions transactions, Clock clock) {
        return new Outbox(transactions, clock);
    }

    @Bean
    @ConditionalOnMissingBean
    Delivery delivery(WebClient.Builder clients, ObjectProvider<ServiceTokens> tokens, RelaySettings settings,
            @Value("${guiju.gateway.uri}") String gateway) {
        return new GatewayDelivery(clients.baseUrl(gateway).build(), () -> tokens.getObject().token(), settings.patience());
    }

    @Bean
    Relay relay(PlatformTransactions platform, Delivery delivery, RelaySettings settings,
            @Value("${guiju.service.name}") String service) {
        return new Relay(platform, delivery, settings, URI.create("/guiju/" + service));
    }

    @Bean
    OutboxLag outboxLag(PlatformTransactions platform, MeterRegistry meters) {
        return new OutboxLag(platform, meters);
    }

    @Bean
    Pulse relayPulse(Relay relay, Outbox outbox, RelaySettings settings) {
        return new Pulse("relay", relay::round, outbox.wake(), settings.interval());
    }

    @Bean
    Pulse outboxLagPulse(OutboxLag lag) {
        return new Pulse("outbox lag", () -> lag.look().thenReturn(0), new Wake(), OutboxLag.interval());
    }

    @Bean
    Inbox inbox(Transactions transactions, ObjectProvider<EventReceiver> receivers, RuleBooks ruleBooks) {
        return new Inbox(transactions, receivers.orderedStream().toList(), ruleBooks::jurisdictions);
    }

    @Bean
    EventsEndpoint eventsEndpoint(Inbox inbox) {
        return new EventsEndpoint(inbox);
    }

    @Bean
    DeadLetters deadLetters(PlatformTransactions platform, Outbox outbox) {
        return new DeadLetters(platform, outbox);
    }

    @Bean
    DeadLettersEndpoint deadLettersEndpoint(DeadLetters letters) {
        return new DeadLettersEndpoint(letters);
    }
}
