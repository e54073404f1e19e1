package org.guiju.document.adapter.in.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.guiju.kit.problem.FieldFault;
import org.guiju.kit.problem.ProblemException;
import org.guiju.regulation.calendar.WorkingCalendar;

/**
 * A stretch of days asked for in an address, of the years 1949 to 9000; no calendar and no database could take any other.
 *
 * @param first first day
 * @param last  last day, itself in the stretch
 */
record AskedDays(LocalDate first, LocalDate last) {

    private static final LocalDate EARLIEST = LocalDate.of(1949, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9000, 12, 31);

    /**
     * The parameters {@code from} and {@code to} of a board.
     *
     * @param longest    calendar days between the two at the most
     * @param today      the last day where none is asked for
     * @param firstGiven the first day to a last one, where none is asked for
     */
    static AskedDays of(Optional<LocalDate> from, Optional<LocalDate> to, int longest, LocalDate today,
            UnaryOperator<LocalDate> firstGiven) {
        LocalDate last = to.map(day -> checked("to", day)).orElse(today);
        LocalDate first = from.map(day -> checked("from", day)).orElseGet(() -> firstGiven.apply(last));
        if (first.isAfter(last) || first.plusDays(longest).isBefore(last)) {
            throw outside("from", first, last.minusDays(longest), last);
        }
        return new AskedDays(first, last);
    }

    /** The day; a problem naming the parameter where it is out of all years. */
    static LocalDate checked(String parameter, LocalDate day) {
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            throw outside(parameter, day, EARLIEST, LATEST);
        }
        return day;
    }

    /** Midnight at its beginning. */
    static Instant start(LocalDate day) {
        return day.atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }

    Instant begin() {
        return start(first);
    }

    /** Midnight after the last day. */
    Instant end() {
        return start(last.plusDays(1));
    }

    private static ProblemException outside(String parameter, LocalDate day, LocalDate min, LocalDate max) {
        return ProblemException.invalid(new FieldFault(FieldFault.In.QUERY, parameter, Optional.of(day.toString()), "out-of-range",
                Map.of("min", min.toString(), "max", max.toString())));
    }
}
