package org.guiju.leave.adapter.in.request;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;

import org.guiju.kit.problem.FieldFault;
import org.guiju.kit.problem.FieldFault.In;
import org.guiju.kit.problem.ProblemException;
import org.guiju.regulation.calendar.WorkingCalendar;

/** Which days a board shows: a day, or the week or month around it. @param last included */
record Window(LocalDate first, LocalDate last) {

    private static final int EARLIEST = 2000;
    private static final int LATEST = 2099;

    /** How much a board shows. */
    enum Span { DAY, WEEK, MONTH }

    static Window of(Optional<String> on, Optional<Span> span, LocalDate today) {
        LocalDate day = on.map(Window::day).orElse(today);
        return switch (span.orElse(Span.DAY)) {
            case DAY -> new Window(day, day);
            case WEEK -> new Window(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                    day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
            case MONTH -> new Window(day.with(TemporalAdjusters.firstDayOfMonth()), day.with(TemporalAdjusters.lastDayOfMonth()));
        };
    }

    private static LocalDate day(String written) {
        try {
            LocalDate day = LocalDate.parse(written);
            if (day.getYear() >= EARLIEST && day.getYear() <= LATEST) {
                return day;
            }
        } catch (DateTimeParseException malformed) {
            // answered below, as a day outside the calendar is
        }
        throw ProblemException.invalid(new FieldFault(In.QUERY, "on", Optional.of(written), "wrong-format", Map.of("expected", "moment")));
    }

    Instant from() {
        return first.atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }

    Instant until() {
        return last.plusDays(1).atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }
}
