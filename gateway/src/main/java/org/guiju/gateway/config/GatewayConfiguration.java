package org.guiju.gateway.config;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.guiju.gateway.desk.Drafts;
import org.guiju.gateway.desk.Feedback;
import org.guiju.gateway.door.BodyLimit;
import org.guiju.gateway.door.CrossOrigin;
import org.guiju.gateway.door.Limits;
import org.guiju.gateway.door.Passage;
import org.guiju.gateway.door.ResponseHeaders;
import org.guiju.gateway.events.Subscribers;
import org.guiju.gateway.identity.RelayedTokens;
import org.guiju.gateway.keeping.Transactions;
import org.guiju.gateway.notifications.Notifications;
import org.guiju.gateway.problem.ErrorTranslation;
import org.guiju.gateway.problem.Problems;
import org.guiju.gateway.rehearsal.Rehearsal;
import org.guiju.gateway.rehearsal.RehearsalClock;
import org.guiju.gateway.upstream.Upstreams;
import org.guiju.gateway.worklist.Worklist;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.cloud.client.circuitbreaker.ReactiveCircuitBreakerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.server.WebFilter;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** The door itself, and what stands behind the endpoints that are the gateway's own. */
@Configuration(proxyBeanMethods = false)
class GatewayConfiguration {

    /** Where each service keeps its worklist. */
    private static final Map<String, String> WORKLISTS = Map.of("document", "/api/v1/documents", "meeting", "/api/v1/meetings",
            "supervision", "/api/v1/supervision", "leave", "/api/v1/leaves");

    @Bean
    Clock realClock() {
        return Clock.system(RehearsalClock.ZONE);
    }

    @Bean
    RehearsalClock rehearsalClock(Clock realClock) {
        return new RehearsalClock(realClock);
    }

    @Bean
    Transactions transactions(DatabaseClient database, TransactionalOperator transaction) {
        return new Transactions(database, transaction);
    }

    /** Numbers are not taken for text, nor is a key that is written twice. */
    @Bean
    JsonMapperBuilderCustomizer strictJson() {
        return builder -> builder.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .withCoercionConfig(LogicalType.Textual, text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
    }

    @Bean
    Problems problems(JsonMapper json) {
        return new Problems(json);
    }

    @Bean
    ErrorTranslation errorTranslation(Problems problems) {
        return new ErrorTranslation(problems);
    }

    @Bean
    ResponseHeaders responseHeaders(GatewaySettings settings) {
        return new ResponseHeaders(settings.frameAncestors());
    }

    @Bean
    Passage passage(GatewaySettings settings) {
        String trusted = settings.trustedProxies();
        return new Passage(trusted == null || trusted.isBlank() ? null : Pattern.compile(trusted));
    }

    @Bean
    CrossOrigin crossOrigin(GatewaySettings settings, Problems problems) {
        return new CrossOrigin(settings.origins(), problems);
    }

    @Bean
    BodyLimit bodyLimit(GatewaySettings settings, Problems problems) {
        return new BodyLimit(settings.bodyLimit(), settings.uploadLimit(), problems);
    }

    @Bean
    Limits limits(GatewaySettings settings) {
        return new Limits(settings.rateLimits());
    }

    @Bean
    WebFilter limitsByAddress(Limits limits) {
        return limits.byAddress();
    }

    @Bean
    Upstreams upstreams(GatewaySettings settings, WebClient.Builder builder, ReactiveCircuitBreakerFactory<?, ?> circuits,
                        JsonMapper json) {
        WebClient client = builder.codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(4 * 1024 * 1024)).build();
        return new Upstreams(settings.services(), client, circuits, json);
    }

    @Bean
    Worklist worklist(Upstreams upstreams, GatewaySettings settings, RehearsalClock rehearsalClock) {
        Map<String, String> roots = WORKLISTS.entrySet().stream().filter(entry -> settings.services().containsKey(entry.getKey()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Worklist(upstreams, roots, settings.upstream().aggregateLimit(), rehearsalClock);
    }

    @Bean
    Subscribers subscribers(GatewaySettings settings) {
        return new Subscribers(settings.subscribers(), List.copyOf(settings.services().keySet()));
    }

    @Bean
    Notifications notifications(DatabaseClient database, Transactions transactions, Clock realClock) {
        return new Notifications(database, transactions, realClock);
    }

    @Bean
    Drafts drafts(DatabaseClient database, Transactions transactions, Clock realClock) {
        return new Drafts(database, transactions, realClock);
    }

    @Bean
    Feedback feedback(DatabaseClient database, Transactions transactions, Clock realClock) {
        return new Feedback(database, transactions, realClock);
    }

    @Bean
    Rehearsal rehearsal(RehearsalClock rehearsalClock, Upstreams upstreams, RelayedTokens tokens, DatabaseClient database,
                        Transactions transactions) {
        return new Rehearsal(rehearsalClock, upstreams, tokens, database, transactions);
    }
}
