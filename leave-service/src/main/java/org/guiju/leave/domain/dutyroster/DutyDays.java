package org.guiju.leave.domain.dutyroster;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

import org.guiju.regulation.calendar.Day;
import org.guiju.regulation.calendar.DayKind;
import org.guiju.regulation.calendar.Notice;
import org.guiju.regulation.calendar.RegionCode;
import org.guiju.regulation.calendar.WorkingCalendar;

/**
 * The days of a calendar as the duty roster looks at them: a day that a notice gives off belongs to an announced break, whatever day
 * of the week it is; a Saturday that only follows the week does not, even where it touches a break.
 */
public final class DutyDays {

    private final WorkingCalendar calendar;

    private DutyDays(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * @param notices whose notices announce the breaks
     * @param known   a calendar made of at least those notices
     */
    public static DutyDays of(RegionCode notices, WorkingCalendar known) {
        return new DutyDays(known.region().equals(notices) ? known : known.layers().calendar(notices));
    }

    /** Version of the calendar the answers rest on. */
    public String calendarVersion() {
        return calendar.version();
    }

    /** Whether a leader must be on duty that day. */
    public Need need(LocalDate day) {
        Day known = calendar.day(day);
        return switch (known.kind()) {
            case UNKNOWN -> Need.UNKNOWN;
            case WORKING -> Need.NOT_REQUIRED;
            case OFF -> known.notice().isPresent() ? Need.REQUIRED : Need.NOT_REQUIRED;
        };
    }

    /** What the notice calls the day; empty where it does not name it. */
    public String name(LocalDate day) {
        return calendar.day(day).name();
    }

    /** Number of the notice that names the day; empty where none does. */
    public String notice(LocalDate day) {
        return calendar.day(day).notice().map(Notice::number).orElse("");
    }

    public DayKind kind(LocalDate day) {
        return calendar.kindOf(day);
    }

    /** The whole announced break around a day. */
    public Break around(LocalDate day) {
        return switch (need(day)) {
            case UNKNOWN -> new Break.Unknown(day);
            case NOT_REQUIRED -> new Break.None();
            case REQUIRED -> whole(day);
        };
    }

    private Break whole(LocalDate day) {
        LocalDate first = day;
        while (need(first.minusDays(1)) == Need.REQUIRED) {
            first = first.minusDays(1);
        }
        LocalDate last = day;
        while (need(last.plusDays(1)) == Need.REQUIRED) {
            last = last.plusDays(1);
        }
        for (LocalDate edge : List.of(first.minusDays(1), last.plusDays(1))) {
            if (need(edge) == Need.UNKNOWN) {
                return new Break.Unknown(edge);
            }
        }
        SequencedSet<String> names = new LinkedHashSet<>();
        first.datesUntil(last.plusDays(1)).forEach(each -> names.add(name(each)));
        return new Break.Announced(String.join("、", names), first, last);
    }
}
