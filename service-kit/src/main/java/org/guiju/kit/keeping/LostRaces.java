package org.guiju.kit.keeping;

import java.time.Duration;
import java.util.Set;

import io.r2dbc.spi.R2dbcException;
import org.jspecify.annotations.Nullable;
import reactor.util.retry.Retry;

/** Which failures of a transaction are nobody's fault, so that running it again is right. */
final class LostRaces {

    private static final Set<String> STATES = Set.of("40001", "40P01");
    private static final int TRIES = 3;

    private LostRaces() {}

    static Retry again() {
        return Retry.backoff(TRIES, Duration.ofMillis(10))
                .maxBackoff(Duration.ofMillis(200))
                .jitter(0.75)
                .filter(LostRaces::lost)
                .onRetryExhaustedThrow((spec, signal) -> signal.failure());
    }

    private static boolean lost(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof R2dbcException database && STATES.contains(String.valueOf(database.getSqlState()))) {
                return true;
            }
        }
        return false;
    }
}
