package org.guiju.document.adapter.in.events;

import java.time.Clock;
import java.util.Optional;

import org.guiju.document.adapter.in.time.TermsToRetell;
import org.guiju.kit.events.EventReceiver;
import org.guiju.kit.events.IncomingEvent;
import org.guiju.kit.timers.Timers;
import reactor.core.publisher.Mono;

/**
 * The calendar has changed. The terms are told anew a moment later, page by page in transactions of their own, by when the kit has forgotten the
 * calendar before.
 */
public record CalendarChanged(Timers timers, Clock clock) implements EventReceiver {

    @Override
    public String type() {
        return "org.guiju.calendar.changed";
    }

    @Override
    public Mono<Void> receive(IncomingEvent event) {
        return timers.arm(TermsToRetell.NAME, event.jurisdiction(), "all", clock.instant(), new TermsToRetell.Asked(event.id(), Optional.empty()));
    }
}
