package org.guiju.regulation.calendar;

/** The day of the event itself (当日、当天), until 24:00. */
public record SameDay() implements Term {

    @Override
    public int amount() {
        return 0;
    }

    @Override
    public String unit() {
        return "same-day";
    }

    @Override
    public String text() {
        return "当日";
    }

    @Override
    public String toString() {
        return text();
    }
}
