package org.guiju.kit.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.guiju.kit.problem.FieldFault;
import org.guiju.kit.problem.FieldFault.In;
import org.guiju.kit.problem.ProblemException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;

/** Reads which page is asked for, and answers it with the link to the next. */
public final class Pages {

    private final Cursors cursors;

    public Pages(Cursors cursors) {
        this.cursors = cursors;
    }

    /** @throws ProblemException 400 for a limit outside 1 to 200 or a cursor that is not one of this list */
    public PageRequest requested(ServerWebExchange exchange) {
        Map<String, String> query = exchange.getRequest().getQueryParams().toSingleValueMap();
        int limit = Optional.ofNullable(query.get("limit")).map(Pages::limit).orElse(PageRequest.DEFAULT_LIMIT);
        return new PageRequest(limit,
                Optional.ofNullable(query.get("cursor")).map(cursor -> cursors.read(list(exchange), cursor)));
    }

    /**
     * @param rows     up to {@link PageRequest#rowsToRead()} rows, in order
     * @param position sort key and id of a row, from which the next page starts
     */
    public <T> ResponseEntity<Page<T>> answer(
            ServerWebExchange exchange, PageRequest request, List<T> rows, Function<? super T, List<String>> position) {
        if (rows.size() <= request.limit()) {
            return ResponseEntity.ok(new Page<>(rows, Optional.empty()));
        }
        List<T> shown = rows.subList(0, request.limit());
        String next = cursors.write(list(exchange), position.apply(shown.getLast()));
        String link = UriComponentsBuilder.fromUri(exchange.getRequest().getURI()).scheme(null).host(null).port(null)
                .replaceQueryParam("cursor", next).build().toUriString();
        return ResponseEntity.ok().header(HttpHeaders.LINK, "<" + link + ">; rel=\"next\"")
                .body(new Page<>(shown, Optional.of(next)));
    }

    /** A list is its path and what it is filtered by; whose rows it shows is the transaction's affair, not the cursor's. */
    private static String list(ServerWebExchange exchange) {
        UriComponentsBuilder asked = UriComponentsBuilder.fromUri(exchange.getRequest().getURI()).scheme(null).host(null).port(null)
                .replaceQueryParam("cursor").replaceQueryParam("limit");
        return asked.build().toUriString();
    }

    private static int limit(String written) {
        try {
            int limit = Integer.parseInt(written);
            if (limit >= 1 && limit <= PageRequest.MAX_LIMIT) {
                return limit;
            }
        } catch (NumberFormatException notANumber) {
            // answered below, as every other limit that is not one
        }
        throw ProblemException.invalid(new FieldFault(In.QUERY, "limit", Optional.of(written), "out-of-range",
                Map.of("min", 1, "max", PageRequest.MAX_LIMIT)));
    }
}
