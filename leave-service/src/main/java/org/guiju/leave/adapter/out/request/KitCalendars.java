package org.guiju.leave.adapter.out.request;

import org.guiju.kit.calendar.Calendars;
import org.guiju.leave.application.request.WorkingDaysOf;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.calendar.WorkingCalendar;
import reactor.core.publisher.Mono;

/** The calendar whose days count for a government. */
public record KitCalendars(Calendars calendars) implements WorkingDaysOf {

    @Override
    public Mono<WorkingCalendar> government(Jurisdiction jurisdiction) {
        return calendars.of(jurisdiction);
    }
}
