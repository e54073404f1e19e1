package org.guiju.kit.problem;

import org.guiju.kit.message.MessageFiles;
import org.guiju.kit.message.Messages;
import org.guiju.kit.web.Inputs;
import org.guiju.kit.web.Rulings;
import org.guiju.kit.web.WebProperties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ResourceLoader;
import org.springframework.web.reactive.result.method.RequestMappingInfoHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** Texts, and the one shape of everything that is not a success. */
@AutoConfiguration(
        beforeName = "org.springframework.boot.webflux.autoconfigure.error.ErrorWebFluxAutoConfiguration",
        afterName = "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration")
@EnableConfigurationProperties(WebProperties.class)
public class ProblemAutoConfiguration {

    @Bean
    Messages messages(ResourceLoader resources) {
        return MessageFiles.read(resources.getClassLoader());
    }

    @Bean
    Inputs inputs(ObjectProvider<RequestMappingInfoHandlerMapping> mappings) {
        return new Inputs(mappings::stream);
    }

    @Bean
    Rulings rulings(Messages messages, Inputs inputs) {
        return new Rulings(messages, inputs);
    }

    @Bean
    RulingProblems rulingProblems(Rulings rulings, Messages messages, WebProperties properties) {
        return new RulingProblems(rulings, messages, properties.retryAfter());
    }

    @Bean
    Problems problems(Messages messages, RulingProblems rulingProblems) {
        return new Problems(messages, rulingProblems);
    }

    @Bean
    ProblemWriter problemWriter(Problems problems, JsonMapper json) {
        return new ProblemWriter(problems, json);
    }

    @Bean
    ProblemHandler problemHandler(ProblemWriter writer) {
        return new ProblemHandler(writer);
    }
}
