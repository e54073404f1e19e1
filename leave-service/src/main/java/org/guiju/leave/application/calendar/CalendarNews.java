package org.guiju.leave.application.calendar;

import org.guiju.regulation.calendar.CalendarDiff;
import org.guiju.regulation.calendar.RegionCode;
import reactor.core.publisher.Mono;

/** Who must hear that the calendar has changed? */
public interface CalendarNews {

    /** Tells the neighbours and the trail, in the running transaction. */
    Mono<Void> changed(RegionCode region, CalendarDiff diff, long load, LoadedBy by);
}
