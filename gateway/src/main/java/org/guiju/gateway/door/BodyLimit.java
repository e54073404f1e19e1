package org.guiju.gateway.door;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.guiju.gateway.problem.Problems;
import org.guiju.gateway.problem.Trouble;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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

    /** Where a file is sent as the body itself; its service reads it as a stream and keeps the same limit. */
    private static final Pattern UPLOADS = Pattern.compile("/api/v1/documents/(?:intake/proposal|[^/]+/attachments)");

    private final DataSize limit;
    private final DataSize uploads;
    private final Problems problems;

    /**
     * @param limit   of an ordinary body
     * @param uploads of a file; only where its length is declared, so that it is passed on as it comes
     */
    public BodyLimit(DataSize limit, DataSize uploads, Problems problems) {
        this.limit = limit;
        this.uploads = uploads;
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
            DataSize most = upload(exchange) ? uploads : limit;
            boolean fits = headers.getContentLength() <= most.toBytes();
            return fits ? chain.filter(exchange) : problems.answer(exchange, tooLarge(most)).then(read(exchange)).doOnNext(Body::drop).then();
        }
        return read(exchange).flatMap(body -> {
            if (body.tooLarge()) {
                return Mono.error(tooLarge(limit));
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

    private static boolean upload(ServerWebExchange exchange) {
        MediaType type = exchange.getRequest().getHeaders().getContentType();
        return HttpMethod.POST.equals(exchange.getRequest().getMethod()) && UPLOADS.matcher(exchange.getRequest().getPath().value()).matches()
                && (type == null || !type.isCompatibleWith(MediaType.APPLICATION_JSON));
    }

    private static Trouble tooLarge(DataSize most) {
        return Trouble.of(HttpStatus.CONTENT_TOO_LARGE, "body-too-large").with("limitBytes", most.toBytes());
    }
}
