package org.guiju.regulation.calendar;

import java.time.LocalDate;

/**
 * Counting by lookup. For every day of the years that notices speak of, the number of counted days up to it; for every such
 * number, the day; for every day, the next unknown one. Beyond those years everything is unknown and the week is presumed,
 * whose counting is a closed formula. So every question costs a few array reads, however long the span, and allocates nothing.
 */
final class DayTable {

    private final long first;
    private final long last;
    private final Day[] days;
    /** counted days from the first day through this one */
    private final int[] through;
    /** offset of the k-th counted day, k from 1 */
    private final int[] offsets;
    /** offset of the first unknown day on or after this one; the length where there is none within the table */
    private final int[] unknown;

    DayTable(LocalDate firstDay, LocalDate lastDay, Resolution resolution) {
        first = firstDay.toEpochDay();
        last = lastDay.toEpochDay();
        int length = (int) (last - first + 1);
        days = new Day[length];
        through = new int[length];
        offsets = new int[length + 1];
        unknown = new int[length + 1];
        int counted = 0;
        for (int i = 0; i < length; i++) {
            days[i] = resolution.day(LocalDate.ofEpochDay(first + i));
            if (days[i].counts()) {
                offsets[++counted] = i;
            }
            through[i] = counted;
        }
        unknown[length] = length;
        for (int i = length - 1; i >= 0; i--) {
            unknown[i] = days[i].kind() == DayKind.UNKNOWN ? i : unknown[i + 1];
        }
    }

    long first() {
        return first;
    }

    long last() {
        return last;
    }

    boolean holds(long day) {
        return day >= first && day <= last;
    }

    /** The day itself; only where the table {@link #holds} it. */
    Day day(long day) {
        return days[(int) (day - first)];
    }

    boolean counts(long day) {
        return holds(day) ? days[(int) (day - first)].counts() : weekday(day);
    }

    /** Position of a day on the line of counted days: how many lie from the table's first day through it; negative before. */
    long position(long day) {
        if (day > last) {
            return through(last) + weekdaysThrough(day) - weekdaysThrough(last);
        }
        if (day < first) {
            return weekdaysThrough(day) - weekdaysThrough(first - 1);
        }
        return through(day);
    }

    /** The counted day at this position. */
    long dayAt(long position) {
        if (position < 1) {
            return weekdayAt(weekdaysThrough(first - 1) + position);
        }
        long total = through(last);
        if (position > total) {
            return weekdayAt(weekdaysThrough(last) + position - total);
        }
        return first + offsets[(int) position];
    }

    /** First unknown day on or after this one. */
    long nextUnknown(long day) {
        return holds(day) ? first + unknown[(int) (day - first)] : day;
    }

    private long through(long day) {
        return through[(int) (day - first)];
    }

    /** Mondays to Fridays up to this day, counted from Monday 1969-12-29. */
    private static long weekdaysThrough(long day) {
        long sinceMonday = day + 3;
        return 5 * Math.floorDiv(sinceMonday, 7L) + Math.min(Math.floorMod(sinceMonday, 7L) + 1, 5);
    }

    private static long weekdayAt(long ordinal) {
        return 7 * Math.floorDiv(ordinal - 1, 5L) + Math.floorMod(ordinal - 1, 5L) - 3;
    }

    static boolean weekday(long day) {
        return Math.floorMod(day + 3, 7L) < 5;
    }
}
