package org.guiju.kit.calendar;

import org.guiju.kit.events.EventReceiver;
import org.guiju.kit.events.IncomingEvent;
import reactor.core.publisher.Mono;

/** leave-service tells that the calendar has changed. */
final class CalendarChanged implements EventReceiver {

    private final NeighbourCalendars calendars;

    CalendarChanged(NeighbourCalendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public String type() {
        return "org.guiju.calendar.changed";
    }

    @Override
    public Mono<Void> receive(IncomingEvent event) {
        return Mono.fromRunnable(calendars::changed);
    }
}
