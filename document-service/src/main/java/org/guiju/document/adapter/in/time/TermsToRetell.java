package org.guiju.document.adapter.in.time;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.guiju.document.application.consult.RetellingTerms;
import org.guiju.kit.timers.FiredTimer;
import org.guiju.kit.timers.TimerHandler;
import org.guiju.kit.timers.TimerName;
import org.guiju.kit.timers.Timers;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * All running terms of a government are told anew from the calendar as it is now: a page of documents in one transaction, which arms
 * the timer for the next. An event that comes meanwhile starts at the first page again; what was told anew already is left alone.
 */
public record TermsToRetell(RetellingTerms terms, Timers timers) implements TimerHandler {

    public static final TimerName NAME = TimerName.of("calendar-changed");

    /** How many documents one transaction holds at most. */
    static final int PAGE = 50;

    /**
     * @param event id of the event that asked for it
     * @param after the last document of the page before; empty at the first page
     */
    public record Asked(String event, Optional<UUID> after) {}

    @Override
    public TimerName name() {
        return NAME;
    }

    @Override
    public Mono<Void> fire(FiredTimer timer) {
        Asked asked = timer.payloadAs(Asked.class);
        return terms.concerned(timer.jurisdiction(), asked.after(), PAGE).collectList()
                .flatMap(page -> Flux.fromIterable(page).concatMap(id -> terms.of(timer.jurisdiction(), id))
                        .then(Mono.defer(() -> next(timer, asked, page))));
    }

    private Mono<Void> next(FiredTimer timer, Asked asked, List<UUID> page) {
        return page.size() < PAGE ? Mono.empty() : timers.arm(NAME, timer.jurisdiction(), timer.subject(), timer.due(),
                new Asked(asked.event(), Optional.of(page.getLast())));
    }
}
