package org.guiju.kit.openapi;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import org.guiju.kit.web.Command;
import org.guiju.kit.web.PageRequest;
import org.guiju.kit.web.Upload;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.web.method.HandlerMethod;

/** Says of each operation what our own arguments ask for: a command's headers and body, a page's parameters. */
final class CommandsDescribed implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        for (MethodParameter parameter : handler.getMethodParameters()) {
            if (parameter.getParameterType() == Command.class) {
                command(operation, ResolvableType.forMethodParameter(parameter).getGeneric(0).getType());
            } else if (parameter.getParameterType() == PageRequest.class) {
                page(operation);
            }
        }
        return operation;
    }

    private static void command(Operation operation, Type body) {
        List.of("IdempotencyKey", "IfMatch", "DryRun").forEach(name ->
                operation.addParametersItem(new Parameter().$ref("#/components/parameters/" + name)));
        if (body == Upload.class) {
            operation.addParametersItem(new Parameter().in("query").name("name").required(true).schema(typed(new StringSchema(), "string")));
            operation.requestBody(new RequestBody().required(true).content(new Content().addMediaType("application/octet-stream",
                    new MediaType().schema(typed(new StringSchema(), "string").format("binary")))));
            return;
        }
        if (body == Command.NoBody.class) {
            operation.requestBody(json(withException(new Schema<>().type("object").types(Set.of("object"))), false));
            return;
        }
        Schema<?> described = ModelConverters.getInstance(true).readAllAsResolvedSchema(new AnnotatedType(body)).schema;
        operation.requestBody(json(withException(described), true));
    }

    /** The body's own schema, inline, with the one member every command may carry besides. */
    private static Schema<?> withException(Schema<?> body) {
        return body.addProperty("exception", new Schema<>().$ref("#/components/schemas/ExceptionClaim"));
    }

    private static RequestBody json(Schema<?> schema, boolean required) {
        return new RequestBody().required(required)
                .content(new Content().addMediaType("application/json", new MediaType().schema(schema)));
    }

    private static void page(Operation operation) {
        Arrays.asList(
                new Parameter().in("query").name("limit").required(false)
                        .schema(typed(new IntegerSchema(), "integer").minimum(BigDecimal.ONE)
                                .maximum(BigDecimal.valueOf(PageRequest.MAX_LIMIT))),
                new Parameter().in("query").name("cursor").required(false).schema(typed(new StringSchema(), "string")))
                .forEach(operation::addParametersItem);
    }

    /** OpenAPI 3.1 knows types in the plural only. */
    static Schema<?> typed(Schema<?> schema, String type) {
        schema.setTypes(Set.of(type));
        return schema;
    }
}
