package org.guiju.kit.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.guiju.kit.problem.FieldFault;
import org.guiju.kit.problem.FieldFault.In;
import org.guiju.kit.problem.ProblemException;
import org.springframework.core.Ordered;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.UriUtils;
import reactor.core.publisher.Mono;

/** Refuses addresses that decode to characters no identifier and no text can hold, before they reach a query of the database. */
final class SaneAddress implements WebFilter, Ordered {

    private static final int AFTER_SECURITY = 0;

    @Override
    public int getOrder() {
        return AFTER_SECURITY;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return fault(exchange).<Mono<Void>>map(fault -> Mono.error(ProblemException.invalid(fault)))
                .orElseGet(() -> chain.filter(exchange));
    }

    private static Optional<FieldFault> fault(ServerWebExchange exchange) {
        String path = exchange.getRequest().getPath().value();
        if (!sane(path)) {
            return Optional.of(new FieldFault(In.PATH, "path", Optional.of(path), "unkeepable", Map.of()));
        }
        try {
            for (Map.Entry<String, List<String>> parameter : exchange.getRequest().getQueryParams().entrySet()) {
                if (parameter.getValue().stream().anyMatch(value -> value != null && !plain(value))) {
                    return Optional.of(new FieldFault(In.QUERY, parameter.getKey(),
                            Optional.of(String.join(",", parameter.getValue())), "unkeepable", Map.of()));
                }
            }
            return Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.of(new FieldFault(In.QUERY, "query",
                    Optional.ofNullable(exchange.getRequest().getURI().getRawQuery()), "unkeepable", Map.of()));
        }
    }

    private static boolean sane(String path) {
        try {
            return plain(UriUtils.decode(path, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    /** No control character, no half of a character, and nothing that did not decode as UTF-8. */
    private static boolean plain(String text) {
        return text.codePoints().noneMatch(c -> Character.isISOControl(c) || c == 0xFFFD
                || Character.getType(c) == Character.SURROGATE);
    }
}
