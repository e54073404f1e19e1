package org.guiju.leave.domain.request;

import java.time.Instant;
import java.time.format.DateTimeFormatter;

import org.guiju.regulation.calendar.WorkingCalendar;

/** An instant as a sentence shows it. */
public final class Moment {

    private static final DateTimeFormatter SHAPE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(WorkingCalendar.ZONE);

    private Moment() {
    }

    /** As {@code 2024-06-13 09:30}, in Shanghai. */
    public static String text(Instant instant) {
        return SHAPE.format(instant);
    }
}
