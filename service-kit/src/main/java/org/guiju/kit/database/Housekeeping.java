package org.guiju.kit.database;

import java.time.Duration;

import org.guiju.kit.keeping.PlatformTransactions;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Clears away what has done its work: answers to commands after 24 hours, notes of the inbox after 90 days, which is far longer than
 * any neighbour tries to deliver. Works in small batches, so that it holds nobody up.
 */
public final class Housekeeping {

    private static final int BATCH = 1000;
    private static final Flux<String> SWEEPS = Flux.just("""
            delete from idempotency_key where (jurisdiction, person, route, key) in (
                select jurisdiction, person, route, key from idempotency_key
                where stored_at < now() - interval '24 hours' limit :batch for update skip locked)
            """, """
            delete from inbox where (jurisdiction, source, event_id) in (
                select jurisdiction, source, event_id from inbox
                where received_at < now() - interval '90 days' limit :batch)
            """);

    private final PlatformTransactions platform;

    public Housekeeping(PlatformTransactions platform) {
        this.platform = platform;
    }

    /** Clears away up to a batch of each kind. Answers how many rows. */
    public Mono<Integer> round() {
        return SWEEPS.concatMap(sweep -> platform.run(() ->
                        platform.database().sql(sweep).bind("batch", BATCH).fetch().rowsUpdated()))
                .reduce(0L, Long::sum)
                .map(Math::toIntExact);
    }

    /** The longest wait between two rounds that find nothing. */
    static Duration interval() {
        return Duration.ofMinutes(10);
    }
}
