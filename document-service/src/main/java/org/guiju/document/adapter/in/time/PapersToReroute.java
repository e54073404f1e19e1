package org.guiju.document.adapter.in.time;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.guiju.document.application.routing.ReroutingPending;
import org.guiju.kit.timers.FiredTimer;
import org.guiju.kit.timers.TimerHandler;
import org.guiju.kit.timers.TimerName;
import org.guiju.kit.timers.Timers;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The division of work is, or will be, another: a page of papers in one transaction, which arms the timer for the next; after the last
 * page, for the next instant at which a unit changes its leader.
 */
public record PapersToReroute(ReroutingPending rerouting, Timers timers, Clock clock) implements TimerHandler {

    public static final TimerName NAME = TimerName.of("division-changed");
    /** Subject of the timer for a change that is still to come; the other one sweeps now. */
    static final String LATER = "later";
    public static final String NOW = "now";

    /** How many documents one transaction holds at most. */
    static final int PAGE = 50;

    /** @param after the last document of the page before; empty at the first page */
    public record Asked(Optional<UUID> after) {}

    @Override
    public TimerName name() {
        return NAME;
    }

    @Override
    public Mono<Void> fire(FiredTimer timer) {
        Asked asked = timer.payloadAs(Asked.class);
        return rerouting.concerned(timer.jurisdiction(), clock.instant(), asked.after(), PAGE).collectList()
                .flatMap(page -> Flux.fromIterable(page).concatMap(id -> rerouting.of(timer.jurisdiction(), id))
                        .then(Mono.defer(() -> next(timer, page))));
    }

    private Mono<Void> next(FiredTimer timer, List<UUID> page) {
        return page.size() < PAGE
                ? rerouting.next(timer.jurisdiction(), clock.instant())
                        .flatMap(then -> timers.arm(NAME, timer.jurisdiction(), LATER, then, new Asked(Optional.empty())))
                : timers.arm(NAME, timer.jurisdiction(), timer.subject(), timer.due(), new Asked(Optional.of(page.getLast())));
    }
}
