package org.guiju.kit.web;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.validation.Validator;
import org.guiju.kit.actor.Actors;
import org.guiju.kit.audit.Audit;
import org.guiju.kit.audit.AuditAutoConfiguration;
import org.guiju.kit.calendar.CalendarAutoConfiguration;
import org.guiju.kit.calendar.Calendars;
import org.guiju.kit.directory.Directories;
import org.guiju.kit.directory.DirectoryAutoConfiguration;
import org.guiju.kit.idempotency.Idempotency;
import org.guiju.kit.idempotency.IdempotencyAutoConfiguration;
import org.guiju.kit.keeping.Transactions;
import org.guiju.kit.metrics.RulingCounter;
import org.guiju.kit.problem.ProblemAutoConfiguration;
import org.guiju.kit.problem.RulingProblems;
import org.guiju.kit.receipts.Receipts;
import org.guiju.kit.receipts.ReceiptsAutoConfiguration;
import org.guiju.kit.web.json.WireJson;
import org.guiju.kit.web.json.WordConverters;
import org.guiju.regulation.rulebook.RuleBooks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import org.springframework.web.server.WebFilter;
import tools.jackson.databind.json.JsonMapper;

/** Commands, pages and strict JSON. */
@AutoConfiguration(
        after = {ProblemAutoConfiguration.class, DirectoryAutoConfiguration.class, CalendarAutoConfiguration.class,
            ReceiptsAutoConfiguration.class, IdempotencyAutoConfiguration.class, AuditAutoConfiguration.class},
        beforeName = "org.springframework.boot.webflux.autoconfigure.WebFluxAutoConfiguration")
public class WebAutoConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(WebAutoConfiguration.class);
    private static final int KEY_BYTES = 32;

    @Bean
    JsonMapperBuilderCustomizer wireJson() {
        return new WireJson();
    }

    @Bean
    JsonFactoryBuilderCustomizer wireJsonLimits() {
        return WireJson::limit;
    }

    @Bean
    Actors actors(Directories directories, Clock clock) {
        return new Actors(directories, clock);
    }

    @Bean
    Cursors cursors(WebProperties properties) {
        if (properties.pagingKey().isEmpty()) {
            LOG.info("guiju.web.paging-key is not set: cursors of this process are not understood by another");
            byte[] key = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(key);
            return new Cursors(key);
        }
        return new Cursors(Base64.getDecoder().decode(properties.pagingKey()));
    }

    @Bean
    Pages pages(Cursors cursors) {
        return new Pages(cursors);
    }

    @Bean
    RulingCounter rulingCounter(MeterRegistry meters) {
        return new RulingCounter(meters);
    }

    @Bean
    Commands commands(Transactions transactions, Idempotency idempotency, Receipts receipts, Audit audit, RuleBooks ruleBooks,
            Calendars calendars, Rulings rulings, RulingProblems problems, RulingCounter counter, JsonMapper json, Clock clock) {
        return new Commands(new CommandFlow(transactions, idempotency, new Keeping(receipts, audit), ruleBooks, calendars, rulings,
                problems, counter, json, clock));
    }

    @Bean
    Uploads uploads(WebProperties properties) {
        return new Uploads(properties.largestUpload().toBytes());
    }

    @Bean
    WebFilter saneAddress() {
        return new SaneAddress();
    }

    @Bean
    WebFluxConfigurer guijuWeb(Actors actors, Pages pages, Directories directories, Clock clock, JsonMapper json,
            @Qualifier("defaultValidator") Validator validator, WebProperties properties, Uploads uploads) {
        int largest = Math.toIntExact(properties.largestBody().toBytes());
        Arguments.OfCommand command = new Arguments.OfCommand(new CommandReader(json, validator), actors,
                new Grants(directories, clock), json, largest, uploads);
        return new WebFluxConfigurer() {
            @Override
            public void configureArgumentResolvers(ArgumentResolverConfigurer resolvers) {
                resolvers.addCustomResolver(command, Arguments.actor(actors), Arguments.page(pages), Arguments.language());
            }

            @Override
            public void configureHttpMessageCodecs(ServerCodecConfigurer codecs) {
                codecs.defaultCodecs().maxInMemorySize(largest);
            }

            @Override
            public void addFormatters(FormatterRegistry formatters) {
                formatters.addConverterFactory(new WordConverters());
            }
        };
    }
}
