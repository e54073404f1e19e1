package org.guiju.document.adapter.in.time;

import org.guiju.document.application.files.SweepingOrphans;
import org.guiju.kit.time.DayHasPassed;
import org.guiju.kit.time.DayPassedHandler;
import reactor.core.publisher.Mono;

/** Once a day, objects that no file has are taken away. */
public record ObjectsToSweep(SweepingOrphans sweeping) implements DayPassedHandler {

    @Override
    public Mono<Void> dayHasPassed(DayHasPassed event) {
        return sweeping.sweep(event.jurisdiction()).then();
    }
}
