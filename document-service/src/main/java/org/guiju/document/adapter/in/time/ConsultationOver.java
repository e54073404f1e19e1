package org.guiju.document.adapter.in.time;

import java.util.UUID;

import org.guiju.document.application.AwaitedReply;
import org.guiju.document.application.consult.DeemingConsent;
import org.guiju.kit.timers.FiredTimer;
import org.guiju.kit.timers.TimerHandler;
import org.guiju.kit.timers.TimerName;
import reactor.core.publisher.Mono;

/** A unit's term is over. */
public record ConsultationOver(DeemingConsent deeming) implements TimerHandler {

    @Override
    public TimerName name() {
        return TimerName.of(AwaitedReply.TIMER);
    }

    @Override
    public Mono<Void> fire(FiredTimer timer) {
        AwaitedReply awaited = timer.payloadAs(AwaitedReply.class);
        return deeming.at(timer.jurisdiction(), UUID.fromString(awaited.document()), awaited.unit(), timer.due());
    }
}
