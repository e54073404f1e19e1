package org.guiju.kit.events;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the relay goes about it.
 *
 * @param batch       events claimed at once, each of another subject
 * @param concurrency events under way at once
 * @param tries       deliveries tried before an event is dead
 * @param firstDelay  wait after the first failure; doubles with each, up to {@code maxDelay}
 * @param maxDelay    longest wait between two tries
 * @param patience    how long one delivery may take
 * @param interval    longest wait between two looks at the outbox
 */
@ConfigurationProperties("guiju.outbox")
public record RelaySettings(
        @DefaultValue("64") int batch,
        @DefaultValue("16") int concurrency,
        @DefaultValue("20") int tries,
        @DefaultValue("500ms") Duration firstDelay,
        @DefaultValue("5m") Duration maxDelay,
        @DefaultValue("10s") Duration patience,
        @DefaultValue("1s") Duration interval) {

    public RelaySettings {
        if (batch < 1 || concurrency < 1 || tries < 1 || firstDelay.isNegative() || maxDelay.compareTo(firstDelay) < 0) {
            throw new IllegalArgumentException("guiju.outbox: batch, concurrency and tries are at least 1, and max-delay is not"
                    + " shorter than first-delay");
        }
    }
}
