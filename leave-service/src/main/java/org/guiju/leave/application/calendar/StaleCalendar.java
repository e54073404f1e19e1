package org.guiju.leave.application.calendar;

/** Somebody loaded another notice since the preview. */
public final class StaleCalendar extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String expected;
    private final String current;

    public StaleCalendar(String expected, String current) {
        super("expected " + expected + ", found " + current);
        this.expected = expected;
        this.current = current;
    }

    public String expected() {
        return expected;
    }

    public String current() {
        return current;
    }
}
