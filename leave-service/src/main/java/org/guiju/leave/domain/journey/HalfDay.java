package org.guiju.leave.domain.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import org.guiju.regulation.calendar.WorkingCalendar;

/** Half of one day in Shanghai. */
public record HalfDay(LocalDate date, Half half) implements Comparable<HalfDay> {

    /** The half day that an instant lies in. */
    public static HalfDay at(Instant instant) {
        var local = instant.atZone(WorkingCalendar.ZONE);
        return new HalfDay(local.toLocalDate(), local.getHour() < 12 ? Half.FORENOON : Half.AFTERNOON);
    }

    /** First instant of it. */
    public Instant from() {
        LocalTime time = half == Half.FORENOON ? LocalTime.MIDNIGHT : LocalTime.NOON;
        return date.atTime(time).atZone(WorkingCalendar.ZONE).toInstant();
    }

    /** First instant after it. */
    public Instant until() {
        return half == Half.FORENOON ? new HalfDay(date, Half.AFTERNOON).from() : new HalfDay(date.plusDays(1), Half.FORENOON).from();
    }

    @Override
    public int compareTo(HalfDay other) {
        int byDate = date.compareTo(other.date);
        return byDate != 0 ? byDate : half.compareTo(other.half);
    }
}
