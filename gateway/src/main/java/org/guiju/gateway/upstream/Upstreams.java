package org.guiju.gateway.upstream;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.cloud.client.circuitbreaker.ReactiveCircuitBreakerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the gateway itself asks the services. It shares each service's circuit with the routes: a service that is silent for one is
 * silent for the other. Nothing is retried.
 */
public final class Upstreams {

    private final Map<String, URI> bases;
    private final WebClient client;
    private final ReactiveCircuitBreakerFactory<?, ?> circuits;
    private final JsonMapper json;

    public Upstreams(Map<String, URI> bases, WebClient client, ReactiveCircuitBreakerFactory<?, ?> circuits, JsonMapper json) {
        this.bases = Map.copyOf(bases);
        this.client = client;
        this.circuits = circuits;
        this.json = json;
    }

    /**
     * A question to one service.
     *
     * @param path  as the service knows it, already encoded, with its query
     * @param token under which it is asked
     * @param body  null for none
     * @param limit how long the answer is waited for
     */
    public record Question(String service, HttpMethod method, String path, String token, @Nullable MediaType type,
                           byte @Nullable [] body, Duration limit, String language) {

        public static Question get(String service, String path, String token, Duration limit) {
            return new Question(service, HttpMethod.GET, path, token, null, null, limit, "zh-CN");
        }

        /** A command with a JSON body. */
        public static Question send(String service, HttpMethod method, String path, String token, String body, Duration limit) {
            return new Question(service, method, path, token, MediaType.APPLICATION_JSON, body.getBytes(StandardCharsets.UTF_8), limit,
                    "zh-CN");
        }

        /** The same in the language of the person who asks. */
        public Question in(String acceptLanguage) {
            return new Question(service, method, path, token, type, body, limit, acceptLanguage);
        }
    }

    /** What a service answered, whatever its status. */
    public record Answer(int status, byte[] body) {

        public boolean ok() {
            return status >= 200 && status < 300;
        }
    }

    /** The ids of all services, in a fixed order. */
    public List<String> services() {
        return bases.keySet().stream().sorted().toList();
    }

    public boolean knows(String service) {
        return bases.containsKey(service);
    }

    /** The service's answer; fails when there is none in time, or when its circuit is open. */
    public Mono<Answer> ask(Question question) {
        return circuits.create(question.service()).run(askPatiently(question));
    }

    /** The service's answer, without the circuit and its time limit: for what may take long and is asked once. */
    public Mono<Answer> askPatiently(Question question) {
        URI address = bases.get(question.service());
        if (address == null) {
            return Mono.error(new IllegalArgumentException("no such service: " + question.service()));
        }
        WebClient.RequestBodySpec request = client.method(question.method()).uri(URI.create(trimmed(address) + question.path()))
                .headers(headers -> {
                    headers.setBearerAuth(question.token());
                    headers.set(HttpHeaders.ACCEPT_LANGUAGE, question.language());
                });
        WebClient.RequestHeadersSpec<?> ready = question.body() == null ? request
                : request.contentType(question.type() == null ? MediaType.APPLICATION_JSON : question.type()).bodyValue(question.body());
        return ready.exchangeToMono(response -> response.bodyToMono(byte[].class).defaultIfEmpty(new byte[0])
                .map(body -> new Answer(response.statusCode().value(), body))).timeout(question.limit());
    }

    /** The answer's JSON; a body that is none fails. */
    public JsonNode read(Answer answer) {
        return json.readTree(answer.body());
    }

    private static String trimmed(URI base) {
        String text = base.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }
}
