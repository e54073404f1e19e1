package org.guiju.leave.application.request;

import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.calendar.WorkingCalendar;
import reactor.core.publisher.Mono;

/** Which days are working days for this government? */
public interface WorkingDaysOf {

    Mono<WorkingCalendar> government(Jurisdiction jurisdiction);
}
