package org.guiju.kit.calendar;

import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.calendar.WorkingCalendar;
import reactor.core.publisher.Flux;

/** Which deadlines of a service would move if the calendar changed? A service with open deadlines brings one for each kind. */
public interface OpenDeadlines {

    /**
     * Those that still run and would end on another day; nothing is changed.
     *
     * @param now  by which they are counted at present
     * @param then by which they would be counted
     */
    Flux<MovedDeadline> moving(Jurisdiction jurisdiction, WorkingCalendar now, WorkingCalendar then);
}
