package org.guiju.document.domain.turnaround;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.guiju.regulation.calendar.Deadline;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.ruling.Ground;

/**
 * The term of one paper that was taken in.
 *
 * @param receivedAt when the office took it in
 * @param immediate  whether it is to be handed on at once; then what ends it is the first handing on, not the last word
 * @param deadline   the term in working days; empty where a day was set, minutes count, or nothing does
 * @param end        the moment it is over; empty where only the time used is counted
 * @param doneAt     when it was done; empty while it is not
 */
public record Running(
        Ground ground, Instant receivedAt, boolean immediate, Optional<Deadline> deadline, Optional<Instant> end, Optional<Instant> doneAt) {

    /** How it stands at a moment. */
    public Light light(Instant now) {
        return light(end, doneAt, now);
    }

    /** How a term that ends so, and was done then, stands at a moment. */
    public static Light light(Optional<Instant> end, Optional<Instant> doneAt, Instant now) {
        if (end.isEmpty()) {
            return Light.UNTIMED;
        }
        if (doneAt.isPresent()) {
            return doneAt.get().isBefore(end.get()) ? Light.DONE : Light.DONE_LATE;
        }
        if (!now.isBefore(end.get())) {
            return Light.OVERDUE;
        }
        LocalDate last = LocalDate.ofInstant(end.get().minusNanos(1), WorkingCalendar.ZONE);
        return LocalDate.ofInstant(now, WorkingCalendar.ZONE).equals(last) ? Light.LAST_DAY : Light.IN_TIME;
    }
}
