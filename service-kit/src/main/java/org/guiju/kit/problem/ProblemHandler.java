package org.guiju.kit.problem;

import org.guiju.regulation.ruling.MissingFactException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/**
 * The last stop of every failure, before the framework's own. What we did not foresee is logged with its stack and answered 500
 * with the trace id only.
 */
public final class ProblemHandler implements WebExceptionHandler, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);
    /** Before Boot's error handler, which has -1. */
    private static final int BEFORE_BOOT = -2;

    private final ProblemWriter writer;

    public ProblemHandler(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public int getOrder() {
        return BEFORE_BOOT;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        log(exchange, failure);
        return writer.write(exchange, failure);
    }

    private static void log(ServerWebExchange exchange, Throwable failure) {
        String method = exchange.getRequest().getMethod().name();
        String path = exchange.getRequest().getPath().value();
        if (failure instanceof MissingFactException missing) {
            LOG.warn("{} {} undecided: {}", method, path, missing.getMessage());
            return;
        }
        ProblemException problem = Problems.known(failure);
        switch (problem.kind()) {
            case INTERNAL -> LOG.error("{} {} failed", method, path, failure);
            case UNAVAILABLE -> LOG.warn("{} {} cannot be answered now: {}", method, path, String.valueOf(failure.getMessage()));
            default -> LOG.debug("{} {} answered {}", method, path, problem.kind().code());
        }
    }
}
