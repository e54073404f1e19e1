package org.guiju.kit.problem;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem as the answer, where no controller does: failures, and refusals of the security filters. */
public final class ProblemWriter {

    private final Problems problems;
    private final JsonMapper json;

    public ProblemWriter(Problems problems, JsonMapper json) {
        this.problems = problems;
        this.json = json;
    }

    /** Answers the failure; where the answer has already begun, there is nothing left to say and the failure goes on. */
    public Mono<Void> write(ServerWebExchange exchange, Throwable failure) {
        return write(exchange, failure, new HttpHeaders());
    }

    /** As above with more headers, as a challenge. */
    public Mono<Void> write(ServerWebExchange exchange, Throwable failure, HttpHeaders more) {
        ServerHttpResponse response = exchange.getResponse();
        if (response.isCommitted()) {
            return Mono.error(failure);
        }
        return Mono.defer(() -> {
            ProblemAnswer answer = problems.of(failure, Place.of(exchange));
            response.getHeaders().clearContentHeaders();
            response.setStatusCode(answer.status());
            response.getHeaders().putAll(answer.headers());
            response.getHeaders().putAll(more);
            response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
            response.getHeaders().setCacheControl("no-store");
            byte[] body = json.writeValueAsBytes(answer.body());
            response.getHeaders().setContentLength(body.length);
            DataBuffer buffer = response.bufferFactory().wrap(body);
            return response.writeWith(Mono.just(buffer));
        });
    }
}
