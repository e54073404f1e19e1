package org.guiju.regulation.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A term that runs: how long, since when, what stopped or extended it. The due date is never kept, always derived from
 * these by {@link #due}, so that a changed calendar moves it and the record still tells the truth.
 *
 * @param budget          the term
 * @param trigger         the moment of the event; only a term in hours looks at the time of day
 * @param direction       whether the term runs after the event, or counts back from it
 * @param suspensions     ledger of the stretches on which it stood still
 * @param extensions      ledger of the extensions, in the order they were agreed
 * @param calendarVersion the version the last due date was told from
 */
public record Deadline(
        Term budget, Instant trigger, Direction direction, List<Suspension> suspensions, List<Extension> extensions,
        String calendarVersion) {

    /** Which way the days are counted. */
    public enum Direction {
        /** Within a term of the event. */
        AFTER,
        /** So long before the event at the latest. */
        BEFORE
    }

    public Deadline {
        suspensions = List.copyOf(suspensions);
        extensions = List.copyOf(extensions);
        if (direction == Direction.BEFORE) {
            if (!suspensions.isEmpty() || !extensions.isEmpty()) {
                throw new IllegalArgumentException("倒数的期限不能中止或延期，应改动会议或活动的日期");
            }
            if (budget instanceof CalendarDays(int _, Roll roll) && roll == Roll.FORWARD
                    || budget instanceof Months(int _, Roll other) && other == Roll.FORWARD) {
                throw new IllegalArgumentException("倒数的期限不能顺延");
            }
        }
    }

    /** A term that runs from an event of this day; not for hours, which need the moment. */
    public static Deadline after(LocalDate day, Term budget, WorkingCalendar calendar) {
        return after(startOf(day, budget), budget, calendar);
    }

    /** A term that runs from an event at this moment. */
    public static Deadline after(Instant trigger, Term budget, WorkingCalendar calendar) {
        return new Deadline(budget, trigger, Direction.AFTER, List.of(), List.of(), calendar.version());
    }

    /** A term that counts back from an event of this day; not for hours, which need the moment. */
    public static Deadline before(LocalDate day, Term budget, WorkingCalendar calendar) {
        return before(startOf(day, budget), budget, calendar);
    }

    /** A term that counts back from an event at this moment. */
    public static Deadline before(Instant event, Term budget, WorkingCalendar calendar) {
        return new Deadline(budget, event, Direction.BEFORE, List.of(), List.of(), calendar.version());
    }

    private static Instant startOf(LocalDate day, Term budget) {
        if (budget instanceof Hours) {
            throw new IllegalArgumentException("以小时计的期限须写明起算时刻，不能只有日期" + day);
        }
        return day.atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }

    /** The same term with one more stretch removed from the count. */
    public Deadline suspended(Suspension suspension) {
        List<Suspension> all = new ArrayList<>(suspensions);
        all.add(suspension);
        return new Deadline(budget, trigger, direction, all, extensions, calendarVersion);
    }

    /** The same term with more time; {@link #original} stays what it was. */
    public Deadline extended(Extension extension) {
        List<Extension> all = new ArrayList<>(extensions);
        all.add(extension);
        return new Deadline(budget, trigger, direction, suspensions, all, calendarVersion);
    }

    /** The same term, told from another version of the calendar. */
    public Deadline toldFrom(WorkingCalendar calendar) {
        return new Deadline(budget, trigger, direction, suspensions, extensions, calendar.version());
    }

    /** The day of the event. */
    public LocalDate triggerDay() {
        return trigger.atZone(WorkingCalendar.ZONE).toLocalDate();
    }

    /** When the term ends, suspensions and extensions included. The only place where a due date comes from. */
    public Due due(WorkingCalendar calendar) {
        return Derivation.of(this, calendar).getLast().due();
    }

    /** When the term would have ended without any extension. */
    public Due original(WorkingCalendar calendar) {
        return Derivation.of(this, calendar).getFirst().due();
    }

    /** Every day from the event to the due date, or from the due date to the event, in the order of the calendar, with its part in the count. */
    public List<DayExplanation> explain(WorkingCalendar calendar) {
        return DayByDay.of(this, calendar);
    }

    /**
     * What is left after this day: working days for a term in working days, calendar days for any other. 0 on the last day;
     * negative once it has passed. Days on which the term stands still are not counted.
     */
    public long remaining(WorkingCalendar calendar, LocalDate today) {
        LocalDate last = due(calendar).date();
        if (today.isAfter(last)) {
            return -between(calendar, last, today);
        }
        LocalDate from = direction == Direction.AFTER && today.isBefore(triggerDay()) ? triggerDay() : today;
        long left = between(calendar, from, last);
        for (Suspension standstill : Derivation.merged(suspensions)) {
            LocalDate start = later(standstill.from().minusDays(1), from);
            LocalDate end = earlier(standstill.until().minusDays(1), last);
            left -= end.isAfter(start) ? between(calendar, start, end) : 0;
        }
        return left;
    }

    private long between(WorkingCalendar calendar, LocalDate from, LocalDate to) {
        return budget instanceof WorkingDays ? calendar.workingDaysBetween(from, to) : ChronoUnit.DAYS.between(from, to);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
