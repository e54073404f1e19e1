package org.guiju.kit.calendar;

import org.guiju.kit.receipts.CalendarVersions;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.calendar.RegionCode;
import org.guiju.regulation.calendar.WorkingCalendar;
import reactor.core.publisher.Mono;

/** Which days are working days? leave-service owns the answer; all others keep it by version. */
public interface Calendars extends CalendarVersions {

    /** The calendar of the region whose days count for a government, as its rulebook in force today names it. */
    Mono<WorkingCalendar> of(Jurisdiction jurisdiction);

    /** The calendar of a region as it is known now. */
    Mono<WorkingCalendar> region(RegionCode region);

    /**
     * A calendar as it was known when something was judged.
     *
     * @param version as {@link WorkingCalendar#version()} says
     * @return the calendar; empty where nobody remembers it; a {@link org.guiju.regulation.ruling.MissingFactException} of code
     *         {@code calendar-silent} where its owner cannot be asked
     */
    @Override
    Mono<WorkingCalendar> version(String version);
}
