package org.guiju.leave.adapter.in.request;

import org.guiju.kit.time.DayHasPassed;
import org.guiju.kit.time.DayPassedHandler;
import org.guiju.leave.application.request.PassingTime;
import org.guiju.regulation.calendar.WorkingCalendar;
import reactor.core.publisher.Mono;

/** Every day the leave days of what is open are looked at, in case the calendar has changed. */
public record DaysCountedAnew(PassingTime passing) implements DayPassedHandler {

    @Override
    public Mono<Void> dayHasPassed(DayHasPassed event) {
        return passing.countAnew(event.jurisdiction(), event.date().plusDays(1).atStartOfDay(WorkingCalendar.ZONE).toInstant());
    }
}
