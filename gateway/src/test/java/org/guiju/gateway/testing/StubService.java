package org.guiju.gateway.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import io.netty.handler.codec.http.HttpHeaders;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerResponse;

/** A service behind the gateway that answers what a test tells it to, over real HTTP, and remembers what it was asked. */
public final class StubService {

    /** One request as it arrived. */
    public record Asked(String method, String uri, HttpHeaders headers, String body) {

        public String path() {
            return uri.contains("?") ? uri.substring(0, uri.indexOf('?')) : uri;
        }
    }

    /** What it answers: a status and a JSON body, or something ruder. */
    public sealed interface Reply {

        record Json(int status, String body, Map<String, String> headers) implements Reply {
        }

        /** Takes the request and never answers. */
        record Silence() implements Reply {
        }

        /** Takes the request and cuts the connection. */
        record Cut() implements Reply {
        }

        static Reply json(int status, String body) {
            return new Json(status, body, Map.of());
        }
    }

    private final Map<String, Function<Asked, Reply>> told = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final DisposableServer server;

    public StubService() {
        server = HttpServer.create().host("localhost").port(0).handle((request, response) ->
                request.receive().aggregate().asString(StandardCharsets.UTF_8).defaultIfEmpty("").flatMap(body -> {
                    Asked question = new Asked(request.method().name(), request.uri(), request.requestHeaders(), body);
                    asked.add(question);
                    return answer(reply(question), response);
                })).bindNow(Duration.ofSeconds(10));
    }

    public String uri() {
        return "http://localhost:" + server.port();
    }

    /** From now on {@code GET /api/v1/x} (any query) is answered so; the rest is 404. */
    public StubService on(String methodAndPath, Function<Asked, Reply> reply) {
        told.put(methodAndPath, reply);
        return this;
    }

    public StubService on(String methodAndPath, int status, String body) {
        return on(methodAndPath, question -> Reply.json(status, body));
    }

    /** Forgets what it was told and asked. */
    public void reset() {
        told.clear();
        asked.clear();
    }

    /** What it was asked under that path. */
    public List<Asked> asked(String path) {
        return asked.stream().filter(question -> question.path().equals(path)).toList();
    }

    public void stop() {
        server.disposeNow(Duration.ofSeconds(10));
    }

    private Reply reply(Asked question) {
        Function<Asked, Reply> known = told.get(question.method() + " " + question.path());
        return known == null ? Reply.json(404, "{}") : known.apply(question);
    }

    private static Mono<Void> answer(Reply reply, HttpServerResponse response) {
        return switch (reply) {
            case Reply.Json json -> {
                json.headers().forEach(response::header);
                yield response.status(json.status()).header("Content-Type", json.status() >= 400 ? "application/problem+json"
                        : "application/json").header("Server", "stub").sendString(Mono.just(json.body())).then();
            }
            case Reply.Silence silence -> Mono.never();
            case Reply.Cut cut -> Mono.fromRunnable(() -> response.withConnection(connection -> connection.channel().close()));
        };
    }
}
