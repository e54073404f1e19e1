package org.guiju.gateway.door;

import java.util.Optional;

import org.guiju.gateway.problem.Trouble;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Refuses bodies over the limit. A declared length is judged at once; a body that does not declare its length is collected up to the
 * limit before anything is passed on, so that no service ever sees the first half of a body that is refused.
 */
public final class BodyLimit implements WebFilter, Ordered {

    private final DataSize limit;

    public BodyLimit(DataSize limit) {
        this.limit = limit;
    }

    @Override
    public int getOrder() {
        return -120;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        HttpHeaders headers = exchange.getRequest().getHeaders();
        if (headers.getContentLength() > limit.toBytes()) {
            return Mono.error(tooLarge());
        }
        if (headers.getFirst(HttpHeaders.TRANSFER_ENCODING) == null) {
            return chain.filter(exchange);
        }
        return DataBufferUtils.join(exchange.getRequest().getBody(), (int) limit.toBytes())
                .onErrorMap(DataBufferLimitException.class, error -> tooLarge())
                .map(Optional::of).defaultIfEmpty(Optional.empty())
                .flatMap(body -> chain.filter(exchange.mutate().request(new ServerHttpRequestDecorator(exchange.getRequest()) {
                    @Override
                    public Flux<DataBuffer> getBody() {
                        return Flux.fromStream(body::stream);
                    }
                }).build()));
    }

    private Trouble tooLarge() {
        // the rest of the body is not read: the connection ends with the answer
        return Trouble.of(HttpStatus.CONTENT_TOO_LARGE, "body-too-large").with("limitBytes", limit.toBytes())
                .header(HttpHeaders.CONNECTION, "close");
    }
}
