package org.guiju.leave.adapter.in.request;

import java.util.UUID;

import org.guiju.kit.timers.FiredTimer;
import org.guiju.kit.timers.TimerHandler;
import org.guiju.kit.timers.TimerName;
import org.guiju.leave.application.request.PassingTime;
import reactor.core.publisher.Mono;

/** The days that were asked for are over. */
public record DaysOver(TimerName name, PassingTime passing) implements TimerHandler {

    @Override
    public Mono<Void> fire(FiredTimer timer) {
        return passing.daysOver(timer.jurisdiction(), UUID.fromString(timer.subject()), timer.due());
    }
}
