package org.guiju.gateway.door;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * The first step inside: finds out from where a request really comes, gives it an id and takes off every header by which a caller could
 * pretend to be somebody or somewhere else. Only a proxy that is configured as trusted is believed about addresses.
 */
public final class Passage implements WebFilter, Ordered {

    /** The id under which a request can be found in the logs; taken from the caller when it is harmless, else ours. */
    public static final String REQUEST_ID = "X-Request-Id";

    private static final String ADDRESS = Passage.class.getName() + ".address";
    private static final String ORIGIN = Passage.class.getName() + ".origin";
    private static final Pattern HARMLESS_ID = Pattern.compile("[A-Za-z0-9._-]{8,64}");
    private static final Pattern TRACE_PARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final List<String> PRETENDING = List.of("x-forwarded-", "x-guiju-", "x-auth-", "x-remote-", "x-user", "x-original-",
            "x-rewrite-");
    private static final List<String> PRETENDING_EXACTLY = List.of("forwarded", "x-real-ip", "x-client-ip", "true-client-ip",
            "x-cluster-client-ip", "remote-user", "x-http-method-override", "x-method-override", "proxy-authorization");

    private final @Nullable Pattern trustedProxies;

    /** @param trustedProxies pattern of the addresses of proxies in front; null when there is none */
    public Passage(@Nullable Pattern trustedProxies) {
        this.trustedProxies = trustedProxies;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 10;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        HttpHeaders headers = request.getHeaders();
        boolean trusted = trustedProxies != null && trustedProxies.matcher(peer(request)).matches();
        exchange.getAttributes().put(ADDRESS, trusted ? forwardedAddress(request) : peer(request));
        exchange.getAttributes().put(ORIGIN, origin(request, trusted));
        String sent = headers.getFirst(REQUEST_ID);
        String id = sent != null && HARMLESS_ID.matcher(sent).matches() ? sent : UUID.randomUUID().toString();
        exchange.getResponse().getHeaders().set(REQUEST_ID, id);
        ServerHttpRequest cleaned = request.mutate().headers(to -> {
            to.headerNames().stream().filter(Passage::pretending).toList().forEach(to::remove);
            to.set(REQUEST_ID, id);
        }).build();
        return chain.filter(exchange.mutate().request(cleaned).build());
    }

    /** The address of the client, as far as it can be known. */
    public static String address(ServerWebExchange exchange) {
        return exchange.getAttributeOrDefault(ADDRESS, "unknown");
    }

    /** Scheme, host and port under which the browser reached us, {@code https://guiju.example.gov.cn}. */
    public static String origin(ServerWebExchange exchange) {
        return exchange.getAttributeOrDefault(ORIGIN, "");
    }

    /**
     * The path as routes and endpoints compare it, with its percent signs decoded. Whoever guards a path must look at this one: {@code
     * /%61pi/v1/accounts} is led to the accounts as well.
     */
    public static String path(ServerHttpRequest request) {
        StringBuilder path = new StringBuilder();
        for (PathContainer.Element element : request.getPath().pathWithinApplication().elements()) {
            path.append(element instanceof PathContainer.PathSegment segment ? segment.valueToMatch() : element.value());
        }
        return path.toString();
    }

    /** Whether the browser reached us by TLS. */
    public static boolean secure(ServerWebExchange exchange) {
        return origin(exchange).startsWith("https:");
    }

    /** The trace this request belongs to; its request id where nothing is traced. */
    public static String traceId(ServerWebExchange exchange) {
        String traced = ServerRequestObservationContext.findCurrent(exchange.getAttributes())
                .map(context -> (@Nullable TracingContext) context.get(TracingContext.class))
                .map(context -> context.getSpan() == null ? null : context.getSpan().context().traceId())
                .orElse(null);
        if (traced != null && !traced.isEmpty()) {
            return traced;
        }
        String parent = exchange.getRequest().getHeaders().getFirst("traceparent");
        if (parent != null) {
            var found = TRACE_PARENT.matcher(parent);
            if (found.matches()) {
                return found.group(1);
            }
        }
        return String.valueOf(exchange.getResponse().getHeaders().getFirst(REQUEST_ID));
    }

    private static boolean pretending(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return PRETENDING_EXACTLY.contains(lower) || PRETENDING.stream().anyMatch(lower::startsWith);
    }

    private static String peer(ServerHttpRequest request) {
        InetSocketAddress remote = request.getRemoteAddress();
        return remote == null || remote.getAddress() == null ? "unknown" : remote.getAddress().getHostAddress();
    }

    /** The last address that none of our own proxies wrote about itself. */
    private String forwardedAddress(ServerHttpRequest request) {
        List<String> hops = request.getHeaders().getOrEmpty("X-Forwarded-For").stream()
                .flatMap(line -> List.of(line.split(",")).stream()).map(String::strip).filter(hop -> !hop.isEmpty()).toList();
        for (String hop : hops.reversed()) {
            if (trustedProxies == null || !trustedProxies.matcher(hop).matches()) {
                return hop;
            }
        }
        return peer(request);
    }

    private static String origin(ServerHttpRequest request, boolean trusted) {
        String scheme = request.getSslInfo() != null || "https".equals(request.getURI().getScheme()) ? "https" : "http";
        String host = request.getHeaders().getFirst(HttpHeaders.HOST);
        if (trusted) {
            scheme = "https".equalsIgnoreCase(request.getHeaders().getFirst("X-Forwarded-Proto")) ? "https" : scheme;
            String forwarded = request.getHeaders().getFirst("X-Forwarded-Host");
            host = forwarded == null ? host : forwarded;
        }
        return scheme + "://" + (host == null ? "" : host.toLowerCase(Locale.ROOT));
    }
}
