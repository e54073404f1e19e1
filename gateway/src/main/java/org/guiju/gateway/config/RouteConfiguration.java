package org.guiju.gateway.config;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;

import org.guiju.gateway.identity.CallerAuthentication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.cloud.gateway.config.HttpClientCustomizer;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.Buildable;
import org.springframework.cloud.gateway.route.builder.GatewayFilterSpec;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.cloud.gateway.route.builder.UriSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * Which path leads to which service. Every route has the circuit, the number of requests at once and the time limit of its service
 * ({@link ResilienceConfiguration}); only a GET whose connection failed is tried again.
 */
@Configuration(proxyBeanMethods = false)
class RouteConfiguration {

    /** How the name of a circuit for files ends: they take longer than anything else and must not be counted among it. */
    static final String FILES = "-files";

    /** Where a document's files come in and go out. */
    private static final String[] FILE_PATHS = {"/api/v1/documents/intake/proposal", "/api/v1/documents/*/attachments",
        "/api/v1/documents/*/attachments/*", "/api/v1/documents/*/archive"};

    private static final List<PublicPath> PUBLIC = List.of(
            new PublicPath("document", List.of("documents")),
            new PublicPath("meeting", List.of("meetings")),
            new PublicPath("supervision", List.of("supervision")),
            new PublicPath("leave", List.of("leaves", "directory", "coverage", "calendar", "regulations")));

    private record PublicPath(String service, List<String> roots) {

        String[] patterns() {
            return roots.stream().flatMap(root -> List.of("/api/v1/" + root, "/api/v1/" + root + "/**").stream()).toArray(String[]::new);
        }
    }

    @Bean
    RouteLocator routes(RouteLocatorBuilder builder, GatewaySettings settings) {
        RouteLocatorBuilder.Builder routes = builder.routes();
        if (settings.services().containsKey("document")) {
            routes.route("document" + FILES, at -> to(at.path(FILE_PATHS).filters(filters ->
                    guarded(filters, "document" + FILES)), "document", settings.upstream().fileTimeout(), settings));
        }
        for (PublicPath path : PUBLIC) {
            if (settings.services().containsKey(path.service())) {
                routes.route(path.service(), at -> to(at.path(path.patterns()).filters(filters ->
                        guarded(filters, path.service())), path.service(), settings.upstream().responseTimeout(), settings));
            }
        }
        settings.services().keySet().stream().sorted().forEach(service -> routes
                .route("internal-" + service, at -> to(at.path("/internal/" + service + "/**").filters(filters ->
                        guarded(filters, service).rewritePath("/internal/" + service + "/(?<rest>.*)", "/internal/${rest}")),
                        service, settings.upstream().responseTimeout(), settings)));
        return routes.build();
    }

    /** The documentation of each service, as long as this is not production. */
    @Bean
    @ConditionalOnBooleanProperty("springdoc.api-docs.enabled")
    RouteLocator documentationRoutes(RouteLocatorBuilder builder, GatewaySettings settings) {
        RouteLocatorBuilder.Builder routes = builder.routes();
        settings.services().keySet().stream().sorted().forEach(service -> routes
                .route("docs-" + service, at -> to(at.path("/api-docs/" + service).and().method(HttpMethod.GET).filters(filters ->
                        guarded(filters, service).setPath("/v3/api-docs")), service, settings.upstream().responseTimeout(), settings)));
        return routes.build();
    }

    @SuppressWarnings("unchecked") // the library takes the exceptions as a generic array
    private static GatewayFilterSpec guarded(GatewayFilterSpec filters, String circuitName) {
        return filters
                .circuitBreaker(circuit -> circuit.setName(circuitName))
                .retry(retry -> retry.setRetries(2).setMethods(HttpMethod.GET).setSeries().setStatuses()
                        .setExceptions(IOException.class).setBackoff(Duration.ofMillis(50), Duration.ofMillis(500), 3, false))
                .filter(relay());
    }

    /** The service gets to know the caller by a token of ours and by nothing else. */
    private static GatewayFilter relay() {
        return (exchange, chain) -> CallerAuthentication.current().map(CallerAuthentication::token).defaultIfEmpty("")
                .flatMap(token -> {
                    ServerHttpRequest request = exchange.getRequest().mutate().headers(headers -> {
                        headers.remove(HttpHeaders.COOKIE);
                        headers.remove(HttpHeaders.AUTHORIZATION);
                        if (!token.isEmpty()) {
                            headers.setBearerAuth(token);
                        }
                    }).build();
                    return chain.filter(exchange.mutate().request(request).build());
                });
    }

    private static Buildable<Route> to(UriSpec spec, String service, Duration untilItAnswers, GatewaySettings settings) {
        URI base = settings.services().get(service);
        return spec.metadata("service", service)
                .metadata("response-timeout", untilItAnswers.toMillis())
                .metadata("connect-timeout", (int) settings.upstream().connectTimeout().toMillis())
                .uri(base);
    }

    /** What is tried again is decided here, not by the HTTP client: it would send a POST a second time. */
    @Bean
    HttpClientCustomizer noSilentRetry() {
        return client -> client.disableRetry(true);
    }
}
