package org.guiju.kit.time;

import reactor.core.publisher.Mono;

/**
 * Does what the passing of a day asks for. A bean of this type is found by itself. Each day of each government is told once, in
 * order, also the days on which the service was down; all handlers run in the one transaction of that telling.
 */
public interface DayPassedHandler {

    Mono<Void> dayHasPassed(DayHasPassed event);
}
