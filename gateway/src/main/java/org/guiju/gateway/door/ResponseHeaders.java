package org.guiju.gateway.door;

import java.util.List;

import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Headers that make a browser careful with every answer, ours or a service's; what tells which software answers is taken off. */
public final class ResponseHeaders implements WebFilter, Ordered {

    private static final String PORTAL_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
            + "connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors %s; "
            + "require-trusted-types-for 'script'; trusted-types vue";
    /** Swagger UI writes style attributes and fills elements with markup; it is not served in production. */
    private static final String DOCS_POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; connect-src 'self'; font-src 'self' data:; base-uri 'none'; frame-ancestors 'none'";
    private static final List<String> TELLING = List.of("Server", "X-Powered-By", "Via", "X-Application-Context");

    private final String portalPolicy;

    /** @param frameAncestors the platforms that may show the portal inside their own page; empty for none */
    public ResponseHeaders(List<String> frameAncestors) {
        this.portalPolicy = PORTAL_POLICY.formatted(frameAncestors.isEmpty() ? "'none'" : String.join(" ", frameAncestors));
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 5;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> write(exchange)));
        return chain.filter(exchange);
    }

    private void write(ServerWebExchange exchange) {
        HttpHeaders headers = exchange.getResponse().getHeaders();
        String path = exchange.getRequest().getURI().getPath();
        TELLING.forEach(headers::remove);
        headers.set("Content-Security-Policy", docs(path) ? DOCS_POLICY : portalPolicy);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        if (portalPolicy.contains("frame-ancestors 'none'")) {
            headers.set("X-Frame-Options", "DENY");
        }
        if (Passage.secure(exchange)) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (headers.getCacheControl() == null && (path.startsWith("/api/") || path.startsWith("/internal/"))) {
            headers.setCacheControl("no-store");
        }
    }

    private static boolean docs(String path) {
        return path.startsWith("/docs") || path.startsWith("/webjars/") || path.startsWith("/swagger-ui");
    }
}
