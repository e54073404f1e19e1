package org.guiju.document.adapter.in.time;

import java.util.UUID;

import org.guiju.document.application.turnaround.Escalation;
import org.guiju.document.application.turnaround.LeftLying;
import org.guiju.kit.timers.FiredTimer;
import org.guiju.kit.timers.TimerHandler;
import org.guiju.kit.timers.TimerName;
import reactor.core.publisher.Mono;

/** A paper that is to be handed on at once may have been left lying. */
public record HandingOnOver(Escalation escalation) implements TimerHandler {

    @Override
    public TimerName name() {
        return TimerName.of(LeftLying.TIMER);
    }

    @Override
    public Mono<Void> fire(FiredTimer timer) {
        return escalation.at(timer.jurisdiction(), UUID.fromString(timer.payloadAs(LeftLying.class).document()), timer.due());
    }
}
