package org.guiju.regulation.calendar;

/** A number of hours on the clock, at least one; they run from the moment of the event, nights and rest days counted. */
public record Hours(int amount) implements Term {

    public Hours {
        amount = Term.Written.within(amount, 8784, "小时");
    }

    public static Hours of(int amount) {
        return new Hours(amount);
    }

    @Override
    public String unit() {
        return "hours";
    }

    @Override
    public String text() {
        return amount + "小时";
    }

    @Override
    public String toString() {
        return text();
    }
}
