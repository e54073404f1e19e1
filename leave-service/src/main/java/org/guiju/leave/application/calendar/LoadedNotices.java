package org.guiju.leave.application.calendar;

import java.util.List;

import org.guiju.regulation.calendar.CalendarLayers;
import org.guiju.regulation.calendar.NoticeText;
import org.guiju.regulation.calendar.RegionCode;
import org.guiju.regulation.calendar.RegionalFestival;
import org.guiju.regulation.calendar.WorkingCalendar;
import reactor.core.publisher.Mono;

/** Which notices have been loaded, and what did the calendar say then and now? */
public interface LoadedNotices {

    /** The calendar of a region by everything loaded so far. */
    Mono<WorkingCalendar> calendar(RegionCode region);

    /** Everything loaded so far. */
    Mono<Loaded> now();

    /** The calendar of this version, whenever it was told; empty where no load ever gave it. */
    Mono<WorkingCalendar> version(String version);

    /** Everything loaded so far; within the running transaction nobody else loads any more. */
    Mono<Loaded> locked();

    /**
     * Keeps one load in the running transaction.
     *
     * @param version of the region's calendar once this is loaded
     * @return its number
     */
    Mono<Long> keep(RegionCode region, String version, String source, LoadedBy by, List<NoticeText> notices, List<RegionalFestival> festivals);

    /** The layers as this load left them; empty where there is no such load. */
    Mono<CalendarLayers> asOf(long load);
}
