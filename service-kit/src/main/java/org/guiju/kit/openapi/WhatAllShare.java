package org.guiju.kit.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.guiju.kit.problem.Problem;
import org.guiju.kit.web.ExceptionClaim;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** What every operation of every service has: the bearer token, the shape of a problem, the headers of a command. */
final class WhatAllShare implements GlobalOpenApiCustomizer {

    private static final String BEARER = "bearer";

    @Override
    public void customise(OpenAPI api) {
        Components components = api.getComponents() == null ? new Components() : api.getComponents();
        api.components(components);
        describe(components, Problem.class);
        describe(components, ExceptionClaim.class);
        components.addSecuritySchemes(BEARER, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer")
                .bearerFormat("JWT").description("ES256 access token of the gateway"));
        components.addResponses("Problem", problem());
        components.addParameters("IdempotencyKey", parameter("header", "Idempotency-Key", new StringSchema(), "string",
                "A key made up for this command; a repeat uses the same. Needed on POST unless it is a dry run."));
        components.addParameters("IfMatch", parameter("header", "If-Match", new StringSchema(), "string",
                "The ETag of what is changed. Needed where the command changes something that is there."));
        components.addParameters("DryRun", parameter("query", "dryRun", new BooleanSchema(), "boolean",
                "true answers the ruling alone and changes nothing."));
        if (api.getPaths() != null) {
            api.addSecurityItem(new SecurityRequirement().addList(BEARER));
            api.getPaths().values().forEach(path -> path.readOperations().forEach(WhatAllShare::mayFail));
        }
    }

    private static void describe(Components components, Class<?> type) {
        ResolvedSchema resolved = ModelConverters.getInstance(true)
                .readAllAsResolvedSchema(new AnnotatedType(type));
        resolved.referencedSchemas.forEach(components::addSchemas);
        components.addSchemas(type.getSimpleName(), resolved.schema);
    }

    private static ApiResponse problem() {
        return new ApiResponse().description("Everything that is not a success, as application/problem+json")
                .content(new Content().addMediaType("application/problem+json",
                        new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))));
    }

    private static Parameter parameter(String in, String name, Schema<?> schema, String type, String description) {
        return new Parameter().in(in).name(name).required(false).description(description)
                .schema(CommandsDescribed.typed(schema, type));
    }

    private static void mayFail(Operation operation) {
        ApiResponses responses = operation.getResponses() == null ? new ApiResponses() : operation.getResponses();
        operation.responses(responses.addApiResponse("default", new ApiResponse().$ref("#/components/responses/Problem")));
    }
}
