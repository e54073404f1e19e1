package org.guiju.document.adapter.in.time;

import org.guiju.document.application.consult.RetellingTerms;
import org.guiju.kit.timers.FiredTimer;
import org.guiju.kit.timers.TimerHandler;
import org.guiju.kit.timers.TimerName;
import reactor.core.publisher.Mono;

/** All running terms of a government are told anew from the calendar as it is now. */
public record TermsToRetell(RetellingTerms terms) implements TimerHandler {

    public static final TimerName NAME = TimerName.of("calendar-changed");

    /** @param event id of the event that asked for it */
    public record Asked(String event) {}

    @Override
    public TimerName name() {
        return NAME;
    }

    @Override
    public Mono<Void> fire(FiredTimer timer) {
        return terms.concerned(timer.jurisdiction()).collectList().flatMapIterable(ids -> ids)
                .concatMap(id -> terms.of(timer.jurisdiction(), id)).then();
    }
}
