package org.guiju.regulation.calendar;

/**
 * A number of months, at least one; it ends on the day of the same number, or on the month's last day where there is none.
 *
 * @param roll what happens when the last day is a rest day; {@link Roll#NONE} unless the regulation or a law says otherwise
 */
public record Months(int amount, Roll roll) implements Term {

    public Months {
        amount = Term.Written.within(amount, 120, "月");
    }

    public static Months of(int amount) {
        return new Months(amount, Roll.NONE);
    }

    @Override
    public String unit() {
        return "months";
    }

    @Override
    public String text() {
        return amount + "个月";
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
