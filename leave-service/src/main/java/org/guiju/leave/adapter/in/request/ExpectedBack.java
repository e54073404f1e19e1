package org.guiju.leave.adapter.in.request;

import java.util.UUID;

import org.guiju.kit.timers.FiredTimer;
import org.guiju.kit.timers.TimerHandler;
import org.guiju.kit.timers.TimerName;
import org.guiju.leave.application.request.PassingTime;
import reactor.core.publisher.Mono;

/** Somebody should be back. */
public record ExpectedBack(TimerName name, PassingTime passing) implements TimerHandler {

    @Override
    public Mono<Void> fire(FiredTimer timer) {
        return passing.expectedBack(timer.jurisdiction(), UUID.fromString(timer.subject()), timer.due());
    }
}
