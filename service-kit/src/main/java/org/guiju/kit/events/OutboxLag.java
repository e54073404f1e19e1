package org.guiju.kit.events;

import java.time.Duration;
import java.util.function.Supplier;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.guiju.kit.keeping.PlatformTransactions;
import reactor.core.publisher.Mono;

/** Measures how long the oldest event has been waiting: {@code guiju.outbox.lag} in seconds, {@code guiju.outbox.waiting}. */
public final class OutboxLag {

    private static final String LOOK = """
            select count(*) as waiting, coalesce(extract(epoch from clock_timestamp() - min(written_at)), 0)::float8 as seconds
            from outbox
            """;

    private final PlatformTransactions platform;
    private volatile Look last = new Look(0, 0);

    /**
     * @param waiting events in the outbox, of all governments
     * @param seconds age of the oldest of them; 0 where none waits
     */
    public record Look(long waiting, double seconds) {}

    public OutboxLag(PlatformTransactions platform, MeterRegistry meters) {
        this.platform = platform;
        gauge(meters, "guiju.outbox.lag", "age of the oldest event not delivered", "seconds", () -> last.seconds());
        gauge(meters, "guiju.outbox.waiting", "events not delivered", "events", () -> last.waiting());
    }

    private static void gauge(MeterRegistry meters, String name, String description, String unit, Supplier<Number> value) {
        Gauge.builder(name, value).description(description).baseUnit(unit).register(meters);
    }

    /** Looks at the outbox and remembers what it saw for the gauges. */
    public Mono<Look> look() {
        return platform.run(() -> platform.database().sql(LOOK)
                .map(row -> new Look(row.get("waiting", Long.class), row.get("seconds", Double.class)))
                .one())
                .doOnNext(look -> last = look);
    }

    /** How often it looks while nothing else asks. */
    static Duration interval() {
        return Duration.ofSeconds(10);
    }
}
