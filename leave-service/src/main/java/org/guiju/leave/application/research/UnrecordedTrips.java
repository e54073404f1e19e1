package org.guiju.leave.application.research;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.guiju.leave.application.worklist.WaitingWork;
import org.guiju.leave.domain.fieldresearch.Trip;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.posts.PostId;
import reactor.core.publisher.Flux;

/** Planned trips that are over and wait for their record, told to whoever was to go. */
public record UnrecordedTrips(ResearchTrips trips) implements WaitingWork {

    private static final int MOST = 50;

    @Override
    public Flux<Work> waitingFor(Person person) {
        LocalDate today = LocalDate.ofInstant(person.now(), WorkingCalendar.ZONE);
        return trips.unrecorded(person.jurisdiction(), Optional.of(person.id().value()), today, MOST).map(trip -> work(trip, person));
    }

    private static Work work(Trip trip, Person person) {
        Optional<PostId> post = person.posts().stream().map(acting -> acting.post().id())
                .filter(id -> id.value().equals(trip.leader().post())).findFirst();
        return new Work("field-research", trip.id().toString(), "research-record",
                Map.of("subject", trip.plan().subject(), "day", trip.plan().last().toString()), "/api/v1/leaves/research/trips/" + trip.id(),
                "research-record", post, Optional.empty(), false);
    }
}
