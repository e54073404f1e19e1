package org.guiju.kit.timers;

import reactor.core.publisher.Mono;

/**
 * Does what a timer was armed for. A bean of this type is found by itself; one for each name.
 *
 * <p>{@link #fire} runs inside the transaction that takes the timer away, in the timer's government: it fires exactly once, also
 * with several workers. An error rolls both back and the timer is tried again later. The handler may arm the same timer anew.
 */
public interface TimerHandler {

    TimerName name();

    Mono<Void> fire(FiredTimer timer);
}
