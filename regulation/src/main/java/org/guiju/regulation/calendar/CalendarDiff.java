package org.guiju.regulation.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What changes between two versions of a calendar.
 *
 * @param from    version before
 * @param to      version after
 * @param changed the days whose kind, or whose part in a count, is another, in order
 */
public record CalendarDiff(String from, String to, List<ChangedDay> changed) {

    /** One day, before and after. */
    public record ChangedDay(LocalDate date, Day before, Day after) {

        /** Whether counts of working days come out differently; otherwise only a presumption was confirmed or withdrawn. */
        public boolean moves() {
            return before.counts() != after.counts();
        }
    }

    public CalendarDiff {
        changed = List.copyOf(changed);
    }

    /** The days on which counts come out differently; deadlines that run over them move. */
    public List<ChangedDay> moved() {
        return changed.stream().filter(ChangedDay::moves).toList();
    }

    /** The days that were unknown and are settled now. */
    public List<ChangedDay> settled() {
        return changed.stream()
                .filter(day -> day.before().kind() == DayKind.UNKNOWN && day.after().kind() != DayKind.UNKNOWN)
                .toList();
    }

    static CalendarDiff between(WorkingCalendar before, WorkingCalendar after) {
        List<ChangedDay> changed = new ArrayList<>();
        // beyond both tables every day is unknown on either side, and the week is presumed
        long last = Math.max(before.table().last(), after.table().last());
        for (long day = Math.min(before.table().first(), after.table().first()); day <= last; day++) {
            LocalDate date = LocalDate.ofEpochDay(day);
            Day one = before.day(date);
            Day other = after.day(date);
            if (one.kind() != other.kind() || one.counts() != other.counts()) {
                changed.add(new ChangedDay(date, one, other));
            }
        }
        return new CalendarDiff(before.version(), after.version(), changed);
    }
}
