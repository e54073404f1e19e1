package org.guiju.leave.application.research;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.guiju.leave.domain.fieldresearch.Trip;
import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Which trips are on the ledger? All calls join the running transaction of the government. */
public interface ResearchTrips {

    /** As it stands; empty where there is none by this id. */
    Mono<Trip> byId(Jurisdiction jurisdiction, UUID id);

    /** As it stands, held against others until the transaction ends. */
    Mono<Trip> held(Jurisdiction jurisdiction, UUID id);

    /** Keeps a new one. */
    Mono<Trip> add(Jurisdiction jurisdiction, Trip trip);

    /** Keeps the next version of one. */
    Mono<Trip> save(Jurisdiction jurisdiction, Trip trip);

    /** Trips with a day from {@code from} to {@code to}, both included. */
    Flux<Trip> between(Jurisdiction jurisdiction, LocalDate from, LocalDate to);

    /** A list, the latest first day first. */
    Flux<Trip> list(Jurisdiction jurisdiction, Wanted wanted);

    /** Planned trips that were over before a day, of a person or, where none is named, of everybody. */
    Flux<Trip> unrecorded(Jurisdiction jurisdiction, Optional<String> person, LocalDate before, int limit);

    /**
     * @param all    whether the lines of everybody may be shown
     * @param person whose own lines may be shown
     * @param units  whose lines may be shown too
     * @param of     only this person's; empty for all
     * @param status only in this state; empty for all
     * @param after  where the page before ended
     */
    record Wanted(boolean all, String person, List<String> units, Optional<String> of, Optional<String> status, Optional<Integer> year,
            Optional<Position> after, int limit) {
        public Wanted {
            units = List.copyOf(units);
        }
    }

    /** Where a list continues. */
    record Position(LocalDate first, UUID id) {}
}
