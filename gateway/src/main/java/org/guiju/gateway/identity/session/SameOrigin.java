package org.guiju.gateway.identity.session;

import java.util.List;
import java.util.Set;

import org.guiju.gateway.door.Passage;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;

/**
 * Whether a request that a browser makes with our cookie comes from our own pages. A write must say so twice: by a header that no form of
 * another site can set, and by where the browser says it comes from. A browser that does not say is not believed.
 */
public final class SameOrigin {

    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final List<String> publicOrigins;

    /** @param publicOrigins our own addresses beside the one in the Host header */
    public SameOrigin(List<String> publicOrigins) {
        this.publicOrigins = List.copyOf(publicOrigins);
    }

    /** Whether a request that carries the cookie may take effect. */
    public boolean mayUseCookie(ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        if (READS.contains(request.getMethod())) {
            return true;
        }
        HttpHeaders headers = request.getHeaders();
        boolean says = headers.containsHeader("Sec-Fetch-Site") || headers.getOrigin() != null;
        return headers.containsHeader("X-Requested-With") && says && notForeign(exchange);
    }

    /** Whether nothing says that the request comes from another site; for signing in, where there is no cookie yet. */
    public boolean notForeign(ServerWebExchange exchange) {
        HttpHeaders headers = exchange.getRequest().getHeaders();
        String site = headers.getFirst("Sec-Fetch-Site");
        String origin = headers.getOrigin();
        return (site == null || site.equals("same-origin"))
                && (origin == null || origin.equalsIgnoreCase(Passage.origin(exchange)) || publicOrigins.contains(origin));
    }
}
