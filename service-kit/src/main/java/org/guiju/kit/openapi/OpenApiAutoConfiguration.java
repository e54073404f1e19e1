package org.guiju.kit.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.guiju.kit.actor.Actor;
import org.guiju.kit.message.Language;
import org.guiju.kit.web.Command;
import org.guiju.kit.web.PageRequest;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** The description of a service's API, at {@code /v3/api-docs}. */
@AutoConfiguration(beforeName = "org.springdoc.core.configuration.SpringDocConfiguration")
@ConditionalOnProperty(name = "springdoc.api-docs.enabled", matchIfMissing = true)
public class OpenApiAutoConfiguration {

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Command.class, Actor.class, PageRequest.class, Language.class);
    }

    @Bean
    OpenAPI description(@Value("${guiju.service.name}") String service) {
        return new OpenAPI().info(new Info().title("guiju " + service).version("v1"));
    }

    @Bean
    GlobalOperationCustomizer commandsDescribed() {
        return new CommandsDescribed();
    }

    @Bean
    GlobalOpenApiCustomizer whatAllShare() {
        return new WhatAllShare();
    }
}
