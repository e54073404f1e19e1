package org.guiju.document.adapter.out.neighbours;

import org.guiju.document.application.WorkingDaysOf;
import org.guiju.kit.calendar.Calendars;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.calendar.WorkingCalendar;
import reactor.core.publisher.Mono;

/** The calendars as the kit holds them. */
public record KitCalendars(Calendars calendars) implements WorkingDaysOf {

    @Override
    public Mono<WorkingCalendar> government(Jurisdiction jurisdiction) {
        return calendars.of(jurisdiction);
    }

    @Override
    public Mono<WorkingCalendar> version(String version) {
        return calendars.version(version);
    }
}
