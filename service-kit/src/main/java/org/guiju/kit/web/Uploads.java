package org.guiju.kit.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32;

import org.guiju.kit.problem.FieldFault;
import org.guiju.kit.problem.FieldFault.In;
import org.guiju.kit.problem.ProblemException;
import org.guiju.kit.problem.ProblemKind;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Takes the body of a request as a file, as it comes; at the end of the request the file is gone again. */
final class Uploads implements WebFilter {

    static final String NAME = "name";
    private static final String KEPT = Uploads.class.getName();
    private static final int LONGEST_NAME = 200;

    private final long most;

    /** @param most bytes of the largest file taken */
    Uploads(long most) {
        this.most = most;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return chain.filter(exchange).doFinally(end -> Optional.<Path>ofNullable(exchange.getAttribute(KEPT))
                .ifPresent(file -> Schedulers.boundedElastic().schedule(() -> forget(file))));
    }

    /** The file; a problem where it has no usable name, is empty or is too large. */
    Mono<Upload> of(ServerWebExchange exchange) {
        String name = name(exchange);
        if (exchange.getRequest().getHeaders().getContentLength() > most) {
            return Mono.error(tooLarge());
        }
        return Mono.fromCallable(() -> Files.createTempFile("upload-", ".part")).subscribeOn(Schedulers.boundedElastic())
                .doOnNext(file -> exchange.getAttributes().put(KEPT, file))
                .flatMap(file -> spooled(exchange, name, file));
    }

    private Mono<Upload> spooled(ServerWebExchange exchange, String name, Path file) {
        MessageDigest digest = sha256();
        CRC32 check = new CRC32();
        AtomicLong size = new AtomicLong();
        Flux<DataBuffer> measured = exchange.getRequest().getBody().<DataBuffer>handle((buffer, sink) -> {
            if (size.addAndGet(buffer.readableByteCount()) > most) {
                DataBufferUtils.release(buffer);
                sink.error(tooLarge());
                return;
            }
            try (DataBuffer.ByteBufferIterator parts = buffer.readableByteBuffers()) {
                parts.forEachRemaining(part -> {
                    check.update(part.duplicate());
                    digest.update(part);
                });
            }
            sink.next(buffer);
        });
        return DataBufferUtils.write(measured, file).then(Mono.defer(() -> size.get() == 0
                ? Mono.error(ProblemException.of(ProblemKind.MISSING_BODY))
                : Mono.just(new Upload(name, file, size.get(), HexFormat.of().formatHex(digest.digest()), check.getValue()))));
    }

    private ProblemException tooLarge() {
        return ProblemException.of(ProblemKind.TOO_LARGE, Map.of("limitBytes", most));
    }

    private static String name(ServerWebExchange exchange) {
        String name = exchange.getRequest().getQueryParams().getFirst(NAME);
        if (name == null || name.isBlank()) {
            throw ProblemException.invalid(FieldFault.missing(In.QUERY, NAME));
        }
        boolean usable = name.length() <= LONGEST_NAME && name.indexOf('/') < 0 && name.indexOf('\\') < 0
                && name.codePoints().noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT
                        || Character.getType(c) == Character.SURROGATE || c == 0xFFFD || c == 0xFFFF);
        if (!usable) {
            throw ProblemException.invalid(new FieldFault(In.QUERY, NAME, Optional.of(name), "wrong-format", Map.of("expected", "file-name")));
        }
        return name.strip();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
