package org.guiju.kit.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.guiju.kit.web.json.WireJson;
import org.guiju.regulation.calendar.CalendarLayers;
import org.guiju.regulation.calendar.RegionCode;
import org.guiju.regulation.calendar.reading.ShippedCalendar;
import org.guiju.regulation.posts.DirectoryFacts;
import org.springframework.test.context.DynamicPropertyRegistry;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.http.server.HttpServerRoutes;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a service under test meets instead of the gateway, over real HTTP: public keys, service tokens, the directory and calendar of
 * leave-service, and somewhere to deliver events. It can fall silent and speak again.
 *
 * <pre>{@code
 * static final TestGateway GATEWAY = TestGateway.started().knowing(ADirectory.of("anze").post("head").facts());
 *
 * @DynamicPropertySource
 * static void gateway(DynamicPropertyRegistry properties) {
 *     GATEWAY.register(properties);
 * }
 * }</pre>
 */
public final class TestGateway implements AutoCloseable {

    private final JsonMapper json = WireJson.mapper();
    private final TestTokens tokens = new TestTokens();
    private final Map<String, DirectoryFacts> directories = new ConcurrentHashMap<>();
    /** All calendars served so far, the one of now last. */
    private final List<CalendarLayers> calendars = new CopyOnWriteArrayList<>(List.of(ShippedCalendar.layers()));
    private final Map<String, String> neighbours = new ConcurrentHashMap<>();
    private final Map<String, String> questions = new ConcurrentHashMap<>();
    private final AtomicBoolean silent = new AtomicBoolean();
    private final AtomicInteger directoryReads = new AtomicInteger();
    private final AtomicInteger tokensGranted = new AtomicInteger();
    private final DisposableServer server;

    private TestGateway() {
        server = HttpServer.create().host("localhost").port(0).route(this::routes).bindNow();
    }

    public static TestGateway started() {
        return new TestGateway();
    }

    /** The same, with a government's directory; one of the same government is replaced. */
    public TestGateway knowing(DirectoryFacts facts) {
        directories.put(facts.jurisdiction(), facts);
        return this;
    }

    /**
     * From now on another calendar is in force; that before is still known by its version. Who has asked already learns of it by the
     * event {@code org.guiju.calendar.changed}, which is the test's to send.
     */
    public void counting(CalendarLayers layers) {
        calendars.add(layers);
    }

    /** From now on what is asked of a neighbour under that path, {@code /internal/document/deadlines/preview}, is answered so. */
    public void answering(String path, String body) {
        neighbours.put(path, body);
    }

    /** The last question under that path; empty where there was none. */
    public Optional<String> askedOf(String path) {
        return Optional.ofNullable(questions.get(path));
    }

    public TestTokens tokens() {
        return tokens;
    }

    /** From now on every call gets 503, keys and tokens too. */
    public void fallSilent() {
        silent.set(true);
    }

    public void speakAgain() {
        silent.set(false);
    }

    /** How often a directory was asked for. */
    public int directoryReads() {
        return directoryReads.get();
    }

    /** How many service tokens were given out. */
    public int tokensGranted() {
        return tokensGranted.get();
    }

    public String uri() {
        return "http://localhost:" + server.port();
    }

    /** Tells a Spring test where the gateway is. */
    public void register(DynamicPropertyRegistry properties) {
        properties.add("GUIJU_GATEWAY_URI", this::uri);
        properties.add("GUIJU_CLIENT_SECRET", () -> "test-secret");
    }

    @Override
    public void close() {
        server.disposeNow();
    }

    private void routes(HttpServerRoutes routes) {
        routes.get("/.well-known/jwks.json", (_, response) -> spoken(response, () -> answer(response, 200, tokens.jwks())));
        routes.post("/oauth/token", (request, response) -> spoken(response, () -> granted(request, response)));
        routes.get("/internal/leave/directory/{jurisdiction}",
                (request, response) -> spoken(response, () -> directory(request, response)));
        routes.get("/internal/leave/calendar/{region}", (request, response) -> spoken(response, () -> answer(response, 200,
                json.writeValueAsString(calendars.getLast().facts(RegionCode.of(String.valueOf(request.param("region"))))))));
        routes.get("/internal/leave/calendar/versions/{version}", (request, response) -> spoken(response, () -> version(String.valueOf(request.param("version")), response)));
        routes.post("/internal/{neighbour}/deadlines/preview", (request, response) -> spoken(response, () -> asked(request, response)));
        routes.post("/internal/events", (_, response) -> spoken(response, () -> answer(response, 202, "")));
    }

    private Mono<Void> spoken(HttpServerResponse response, Supplier<Mono<Void>> answer) {
        return silent.get() ? answer(response, 503, "") : answer.get();
    }

    private Mono<Void> granted(HttpServerRequest request, HttpServerResponse response) {
        return request.receive().aggregate().asString().defaultIfEmpty("").flatMap(form -> {
            if (!form.contains("grant_type=client_credentials") || !form.contains("client_secret=test-secret")) {
                return answer(response, 401, "{\"error\":\"invalid_client\"}");
            }
            tokensGranted.incrementAndGet();
            return answer(response, 200, "{\"access_token\":\"" + tokens.service("sample")
                    + "\",\"token_type\":\"Bearer\",\"expires_in\":300,\"scope\":\"anything\"}");
        });
    }

    private Mono<Void> asked(HttpServerRequest request, HttpServerResponse response) {
        return request.receive().aggregate().asString().defaultIfEmpty("").flatMap(question -> {
            questions.put(request.uri(), question);
            String known = neighbours.get(request.uri());
            return known == null ? answer(response, 404, "") : answer(response, 200, known);
        });
    }

    private Mono<Void> version(String version, HttpServerResponse response) {
        RegionCode region = RegionCode.of(version.substring(0, Math.max(version.indexOf('@'), 0)));
        return calendars.stream().map(layers -> layers.facts(region)).filter(facts -> facts.version().equals(version)).findFirst()
                .map(facts -> answer(response, 200, json.writeValueAsString(facts)))
                .orElseGet(() -> answer(response, 404, ""));
    }

    private Mono<Void> directory(HttpServerRequest request, HttpServerResponse response) {
        directoryReads.incrementAndGet();
        DirectoryFacts facts = directories.get(String.valueOf(request.param("jurisdiction")));
        if (facts == null) {
            return answer(response, 404, "");
        }
        String etag = "\"" + facts.version() + "-" + facts.hashCode() + "\"";
        response.header("ETag", etag);
        return etag.equals(request.requestHeaders().get("If-None-Match"))
                ? answer(response, 304, "")
                : answer(response, 200, json.writeValueAsString(facts));
    }

    private static Mono<Void> answer(HttpServerResponse response, int status, String body) {
        response.status(status);
        return body.isEmpty()
                ? response.send().then()
                : response.header("Content-Type", "application/json").sendString(Mono.just(body)).then();
    }
}
