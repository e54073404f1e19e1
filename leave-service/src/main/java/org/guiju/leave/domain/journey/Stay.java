package org.guiju.leave.domain.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.guiju.regulation.calendar.WorkingCalendar;

/** How long somebody is away, from one half day to another, both included. */
public record Stay(HalfDay first, HalfDay last) {

    public Stay {
        if (last.compareTo(first) < 0) {
            throw new IllegalArgumentException("外出结束早于开始: " + first + " / " + last);
        }
    }

    /** Whole days, both included. */
    public static Stay days(LocalDate first, LocalDate last) {
        return new Stay(new HalfDay(first, Half.FORENOON), new HalfDay(last, Half.AFTERNOON));
    }

    /** First instant away. */
    public Instant from() {
        return first.from();
    }

    /** First instant no longer away. */
    public Instant until() {
        return last.until();
    }

    /** Days it touches, half ones counted whole: Monday afternoon to Tuesday forenoon are 2. */
    public int calendarDays() {
        return (int) ChronoUnit.DAYS.between(first.date(), last.date()) + 1;
    }

    public boolean overlaps(Stay other) {
        return first.compareTo(other.last) <= 0 && other.first.compareTo(last) <= 0;
    }

    /** The part of it in which both are away; empty where there is none. */
    public Optional<Stay> shared(Stay other) {
        return overlaps(other)
                ? Optional.of(new Stay(first.compareTo(other.first) > 0 ? first : other.first, last.compareTo(other.last) < 0 ? last : other.last))
                : Optional.empty();
    }

    /**
     * What it costs of a leave: the half days that fall on working days. Days that no notice settles are presumed working Monday to
     * Friday, and the count is provisional then.
     */
    public LeaveDays leaveDays(WorkingCalendar calendar) {
        int halves = 0;
        for (LocalDate day = first.date(); !day.isAfter(last.date()); day = day.plusDays(1)) {
            if (calendar.counts(day.toEpochDay())) {
                halves += 2;
                halves -= day.equals(first.date()) && first.half() == Half.AFTERNOON ? 1 : 0;
                halves -= day.equals(last.date()) && last.half() == Half.FORENOON ? 1 : 0;
            }
        }
        return new LeaveDays(halves, calendar.firstUnknown(first.date(), last.date()));
    }

    @Override
    public String toString() {
        return first.date() + (first.half() == Half.AFTERNOON ? "下午" : "") + "至" + last.date() + (last.half() == Half.FORENOON ? "上午" : "");
    }
}
