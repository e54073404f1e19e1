package org.guiju.kit.receipts;

import org.guiju.regulation.calendar.WorkingCalendar;
import reactor.core.publisher.Mono;

/** What did the calendar of this version say? */
public interface CalendarVersions {

    /** The calendar of a version, as {@link WorkingCalendar#version()} names it; empty where nobody remembers it. */
    Mono<WorkingCalendar> version(String version);
}
