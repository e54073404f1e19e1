package org.guiju.document.application;

import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.calendar.WorkingCalendar;
import reactor.core.publisher.Mono;

/** Which days are working days? */
public interface WorkingDaysOf {

    /** The calendar as it is known now. */
    Mono<WorkingCalendar> government(Jurisdiction jurisdiction);

    /** The calendar as it was known under this version. */
    Mono<WorkingCalendar> version(String version);
}
