package org.guiju.regulation.calendar;

/**
 * A number of days of the calendar (日、天), rest days counted, at least one.
 *
 * @param roll what happens when the last day is a rest day; {@link Roll#NONE} unless the regulation or a law says otherwise
 */
public record CalendarDays(int amount, Roll roll) implements Term {

    public CalendarDays {
        amount = Term.Written.within(amount, 3660, "自然日");
    }

    public static CalendarDays of(int amount) {
        return new CalendarDays(amount, Roll.NONE);
    }

    @Override
    public String unit() {
        return "calendar-days";
    }

    @Override
    public String text() {
        return amount + "日";
    }

    @Override
    public String code() {
        return amount + " " + unit() + (roll == Roll.FORWARD ? " rolling" : "");
    }

    @Override
    public String toString() {
        return text();
    }
}
