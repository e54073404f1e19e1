package org.guiju.regulation.calendar;

/** A number of working days (工作日), at least one. */
public record WorkingDays(int amount) implements Term {

    public WorkingDays {
        amount = Term.Written.within(amount, 2500, "工作日");
    }

    public static WorkingDays of(int amount) {
        return new WorkingDays(amount);
    }

    @Override
    public String unit() {
        return "working-days";
    }

    @Override
    public String text() {
        return amount + "个工作日";
    }

    @Override
    public String toString() {
        return text();
    }
}
