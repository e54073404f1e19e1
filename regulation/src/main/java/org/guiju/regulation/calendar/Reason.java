package org.guiju.regulation.calendar;

/** Why a day of a term is counted or not; the text for people is found under {@code day.<code>}. */
public enum Reason {
    /** The day of the event; counting starts on the day after. */
    TRIGGER("trigger"),
    /** Monday to Friday, and no notice says otherwise. */
    WORKING_DAY("working-day"),
    /** A rest day that a notice makes a working day (调休上班). */
    MAKE_UP("make-up"),
    /** Saturday or Sunday. */
    WEEKEND("weekend"),
    /** A day that a notice or the law gives off. */
    HOLIDAY("holiday"),
    /** A day of a term in calendar days, months or hours, where every day counts. */
    CALENDAR_DAY("calendar-day"),
    /** The term stood still. */
    SUSPENDED("suspended"),
    /** After the last day of the term, before the working day on which it ends by roll-forward. */
    ROLLED("rolled"),
    /** After the original last day, added by an extension. */
    EXTENDED("extended"),
    /** The notice for this day is not loaded; presumed a working day. */
    PRESUMED_WORKING("presumed-working"),
    /** The notice for this day is not loaded; presumed a rest day. */
    PRESUMED_OFF("presumed-off");

    private final String code;

    Reason(String code) {
        this.code = code;
    }

    /** Stable name, kebab case. */
    public String code() {
        return code;
    }

    /** Why the calendar counts or does not count this day. */
    static Reason of(Day day) {
        return switch (day.kind()) {
            case WORKING -> day.notice().isPresent() && day.date().getDayOfWeek().getValue() > 5 ? MAKE_UP : WORKING_DAY;
            case OFF -> day.notice().isPresent() ? HOLIDAY : WEEKEND;
            case UNKNOWN -> day.counts() ? PRESUMED_WORKING : PRESUMED_OFF;
        };
    }
}
