package org.guiju.deploy.suite;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** Waits for what the running processes do in their own time; no longer than a minute, and not longer than it takes. */
final class Patience {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration BETWEEN = Duration.ofMillis(200);

    private Patience() {
    }

    /** What is read once it is enough; what was read last where it never was, for the assertion that follows. */
    static <T> T until(Predicate<T> enough, Callable<T> reading) throws Exception {
        Instant end = Instant.now().plus(LONGEST);
        T read = reading.call();
        while (!enough.test(read) && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(BETWEEN.toNanos());
            read = reading.call();
        }
        return read;
    }
}
