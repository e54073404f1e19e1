package org.guiju.leave.application.duty;

import java.time.Instant;
import java.time.LocalDate;

import org.guiju.leave.domain.dutyroster.DutyDays;
import org.guiju.leave.domain.dutyroster.DutyRoster;
import org.guiju.leave.domain.dutyroster.Presence;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.posts.DirectorySnapshot;
import org.guiju.regulation.rulebook.RuleBook;

/**
 * A government at one instant, as its duty roster looks at it.
 *
 * @param calendar made of the notices that announce breaks
 * @param days     the same as the roster looks at them
 * @param presence its leaders
 */
public record Circumstances(Jurisdiction jurisdiction, RuleBook book, DutyRoster rule, WorkingCalendar calendar, DutyDays days,
        DirectorySnapshot directory, Presence presence, Instant now) {

    public LocalDate today() {
        return dayOf(now);
    }

    /** The day on which an instant lies. */
    public static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, WorkingCalendar.ZONE);
    }
}
