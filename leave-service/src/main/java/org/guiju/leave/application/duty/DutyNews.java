package org.guiju.leave.application.duty;

import java.util.List;

import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Mono;

/** Who must hear of it? */
public interface DutyNews {

    /** Tells it in the running transaction. */
    Mono<Void> tell(Jurisdiction jurisdiction, String subject, List<News> news);

    /**
     * One fact.
     *
     * @param what    last part of the event's type, as {@code published}
     * @param persons whom it concerns, by id
     * @param days    the days it is about
     */
    record News(String what, List<String> persons, List<String> days) {
        public News {
            persons = List.copyOf(persons);
            days = List.copyOf(days);
        }
    }
}
