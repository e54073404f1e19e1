package org.guiju.document.adapter.in.events;

import java.time.Clock;
import java.util.Optional;

import org.guiju.document.adapter.in.time.PapersToReroute;
import org.guiju.kit.events.EventReceiver;
import org.guiju.kit.events.IncomingEvent;
import org.guiju.kit.timers.Timers;
import reactor.core.publisher.Mono;

/**
 * The directory has changed, and with it perhaps the division of work. Who stands in for whom needs nothing: that is read when it is
 * asked. Papers that lie with a leader no longer in charge are seen to a moment later, by when the kit has forgotten the directory before.
 */
public record DivisionChanged(Timers timers, Clock clock) implements EventReceiver {

    @Override
    public String type() {
        return "org.guiju.directory.changed";
    }

    @Override
    public Mono<Void> receive(IncomingEvent event) {
        return timers.arm(PapersToReroute.NAME, event.jurisdiction(), PapersToReroute.NOW, clock.instant(),
                new PapersToReroute.Asked(Optional.empty()));
    }
}
