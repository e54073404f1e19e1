package org.guiju.gateway.door;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.guiju.gateway.problem.Problems;
import org.guiju.gateway.problem.Trouble;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBuffer;
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
 * Refuses bodies over the limit. A declared length is judged by itself, before the body is read; a body that does not declare its length is collected up to the
 * limit before anything is passed on, so that no service ever sees the first half of a body that is refused. What is refused is still
 * read and thrown away for a while: a caller that is cut off while it sends does not see why.
 */
public final class BodyLimit implements WebFilter, Ordered {

    /** How much more than the limit is read and thrown away. */
    private static final int PATIENT_FOR = 8;
    private static final Duration PATIENT_UNTIL = Duration.ofSeconds(10);

    private final DataSize limit;
    private final Problems problems;

    public BodyLimit(DataSize limit, Problems problems) {
        this.limit = limit;
        this.problems = problems;
    }

    @Override
    public int getOrder() {
        return -120;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        HttpHeaders headers = exchange.getRequest().getHeaders();
        if (headers.getFirst(HttpHeaders.TRANSFER_ENCODING) == null) {
            boolean fits = headers.getContentLength() <= limit.toBytes();
            return fits ? chain.filter(exchange) : problems.answer(exchange, tooLarge()).then(read(exchange)).doOnNext(Body::drop).then();
        }
        return read(exchange).flatMap(body -> {
            if (body.tooLarge()) {
                return Mono.error(tooLarge());
            }
            if (!body.complete) {
                body.drop();
                return Mono.error(Trouble.of(HttpStatus.BAD_REQUEST, "bad-request").header(HttpHeaders.CONNECTION, "close"));
            }
            return chain.filter(exchange.mutate().request(new ServerHttpRequestDecorator(exchange.getRequest()) {
                @Override
                public Flux<DataBuffer> getBody() {
                    return Flux.defer(body::take);
                }
            }).build()).doFinally(end -> body.drop());
        });
    }

    private Mono<Body> read(ServerWebExchange exchange) {
        Body body = new Body();
        return exchange.getRequest().getBody().doOnNext(body::add).doOnComplete(() -> body.complete = true)
                .takeUntil(part -> body.length > limit.toBytes() * PATIENT_FOR)
                .take(PATIENT_UNTIL)
                .then(Mono.just(body))
                .doOnError(error -> body.drop()).doOnCancel(body::drop);
    }

    /** What has been read: all of it up to the limit, nothing beyond. */
    private final class Body {

        private final List<DataBuffer> kept = new ArrayList<>();
        private long length;
        private boolean complete;

        private void add(DataBuffer part) {
            length += part.readableByteCount();
            if (tooLarge()) {
                DataBufferUtils.release(part);
                drop();
            } else {
                kept.add(part);
            }
        }

        /** Hands it over; who takes it lets it go. */
        private Flux<DataBuffer> take() {
            List<DataBuffer> taken = List.copyOf(kept);
            kept.clear();
            return Flux.fromIterable(taken);
        }

        private boolean tooLarge() {
            return length > limit.toBytes();
        }

        private void drop() {
            kept.forEach(DataBufferUtils::release);
            kept.clear();
        }
    }

    private Trouble tooLarge() {
        return Trouble.of(HttpStatus.CONTENT_TOO_LARGE, "body-too-large").with("limitBytes", limit.toBytes());
    }
}
