package org.guiju.leave.application.request;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import org.guiju.leave.domain.request.LeaveRequest;
import org.guiju.regulation.calendar.WorkingCalendar;

/** When a person who should be back is asked after: on the morning after the last day, and every morning from then on. */
final class Reminders {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private Reminders() {
    }

    static Instant first(LeaveRequest request) {
        return morning(request.plan().stay().last().date().plusDays(1));
    }

    /** The one after. @param days between two of them, at least 1 */
    static Instant next(Instant reminded, int days) {
        return morning(LocalDate.ofInstant(reminded, WorkingCalendar.ZONE).plusDays(days));
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(MORNING).atZone(WorkingCalendar.ZONE).toInstant();
    }
}
