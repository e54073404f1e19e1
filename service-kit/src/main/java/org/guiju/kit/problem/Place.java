package org.guiju.kit.problem;

import java.util.UUID;

import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;
import org.guiju.kit.message.Language;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.web.server.ServerWebExchange;

/**
 * Where an answer is given: the reader's language, the resource, and the id of the trace for support.
 *
 * @param instance path of the request, without its query, which may hold personal data
 */
public record Place(Language language, String instance, String traceId) {

    private static final String TRACE = Place.class.getName() + ".trace";

    public static Place of(ServerWebExchange exchange) {
        return new Place(language(exchange), exchange.getRequest().getPath().value(), traceId(exchange));
    }

    private static Language language(ServerWebExchange exchange) {
        return exchange.getRequest().getHeaders().getAcceptLanguageAsLocales().stream()
                .filter(locale -> locale.getLanguage().equals("zh") || locale.getLanguage().equals("en"))
                .findFirst()
                .map(Language::of)
                .orElse(Language.CHINESE);
    }

    private static String traceId(ServerWebExchange exchange) {
        return ServerRequestObservationContext.findCurrent(exchange.getAttributes())
                .map(Place::traceOf)
                .filter(id -> !id.isEmpty())
                .orElseGet(() -> (String) exchange.getAttributes()
                        .computeIfAbsent(TRACE, _ -> UUID.randomUUID().toString().replace("-", "")));
    }

    private static String traceOf(ServerRequestObservationContext context) {
        TracingContext tracing = context.get(TracingContext.class);
        return tracing == null || tracing.getSpan() == null ? "" : tracing.getSpan().context().traceId();
    }
}
