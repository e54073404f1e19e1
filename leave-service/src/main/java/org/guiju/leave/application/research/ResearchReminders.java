package org.guiju.leave.application.research;

import java.time.LocalDate;
import java.util.List;

import org.guiju.leave.domain.fieldresearch.Reckoned;
import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Which leaders have been reminded of what is still lacking? All calls join the running transaction of the government. */
public interface ResearchReminders {

    /** One reminder. @param on last day of the quarter it is about */
    record Reminder(LocalDate on, Reckoned reckoned) {}

    /** Keeps the reminders of a quarter; one that is there already stays as it is. Answers how many are new. */
    Mono<Long> keep(Jurisdiction jurisdiction, List<Reminder> reminders);

    /** The reminders of a year, the latest quarter first. */
    Flux<Reminder> of(Jurisdiction jurisdiction, int year);
}
