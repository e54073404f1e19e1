package org.guiju.gateway.problem;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.guiju.gateway.door.Passage;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes a {@link Trouble} as RFC 9457 problem+json with {@code code}, {@code traceId} and {@code errors[]}. */
public final class Problems {

    private final JsonMapper json;

    public Problems(JsonMapper json) {
        this.json = json;
    }

    /** Answers with the problem; fails with the trouble itself when the answer is already on its way. */
    public Mono<Void> answer(ServerWebExchange exchange, Trouble trouble) {
        ServerHttpResponse response = exchange.getResponse();
        if (!response.setStatusCode(trouble.status())) {
            return Mono.error(trouble);
        }
        Locale language = Texts.language(exchange.getRequest().getHeaders());
        HttpHeaders headers = response.getHeaders();
        trouble.headers().forEach((name, values) -> headers.set(name, values.getFirst()));
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.set(HttpHeaders.CONTENT_LANGUAGE, language == Locale.ENGLISH ? "en" : "zh-CN");
        headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        byte[] body = json.writeValueAsString(body(exchange, trouble, language)).getBytes(StandardCharsets.UTF_8);
        headers.setContentLength(body.length);
        if (exchange.getRequest().getMethod() == HttpMethod.HEAD) {
            return response.setComplete();
        }
        return response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }

    private static Map<String, Object> body(ServerWebExchange exchange, Trouble trouble, Locale language) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "/problems/" + trouble.code());
        body.put("title", Texts.text("problem." + trouble.code() + ".title", language, trouble.facts()));
        body.put("status", trouble.status().value());
        body.put("detail", Texts.text("problem." + trouble.code() + ".detail", language, trouble.facts()));
        body.put("instance", exchange.getRequest().getURI().getRawPath());
        body.put("code", trouble.code());
        body.put("traceId", Passage.traceId(exchange));
        body.putAll(trouble.facts());
        if (!trouble.faults().isEmpty()) {
            body.put("errors", errors(trouble.faults(), language));
        }
        return body;
    }

    private static List<Map<String, Object>> errors(List<Trouble.FieldFault> faults, Locale language) {
        return faults.stream().map(fault -> {
            Map<String, Object> error = new LinkedHashMap<>();
            error.put("pointer", fault.pointer());
            if (fault.value() != null) {
                error.put("value", fault.value());
            }
            error.put("message", Texts.text("field." + fault.text(), language, Map.of()));
            error.put("remedy", Texts.text("field." + fault.text() + ".remedy", language, Map.of()));
            return error;
        }).toList();
    }
}
