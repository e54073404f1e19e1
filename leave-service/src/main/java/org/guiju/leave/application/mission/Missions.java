package org.guiju.leave.application.mission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.guiju.leave.domain.mission.Caps;
import org.guiju.leave.domain.mission.Mission;
import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Which groups are on the ledger, and what has the government settled? All calls join the running transaction of the government. */
public interface Missions {

    Mono<Mission> byId(Jurisdiction jurisdiction, UUID id);

    /** As it stands, held against others until the transaction ends. */
    Mono<Mission> held(Jurisdiction jurisdiction, UUID id);

    Mono<Mission> add(Jurisdiction jurisdiction, Mission mission);

    Mono<Mission> save(Jurisdiction jurisdiction, Mission mission);

    /** The groups of a year, by first day. */
    Flux<Mission> of(Jurisdiction jurisdiction, int year);

    /** A list, the latest first day first. */
    Flux<Mission> list(Jurisdiction jurisdiction, Wanted wanted);

    /** What is settled for a year; nothing where nobody has settled anything. */
    Mono<Caps> caps(Jurisdiction jurisdiction, int year);

    /** Makes whoever else counts the groups of this year wait until the transaction ends, so that no two pass a cap side by side. */
    Mono<Void> counting(Jurisdiction jurisdiction, int year);

    Mono<Caps> keep(Jurisdiction jurisdiction, Caps caps);

    /** Notes that a group was reminded of its report on a day. */
    Mono<Void> reminded(Jurisdiction jurisdiction, UUID id, LocalDate on);

    /** The days on which a group was reminded. */
    Flux<LocalDate> reminders(Jurisdiction jurisdiction, UUID id);

    /** Groups that are over by a day and not yet back on record, or back and without a report; of a person, or of everybody. */
    Flux<Mission> waiting(Jurisdiction jurisdiction, Optional<String> person, LocalDate before, int limit);

    /**
     * @param all    whether all groups may be shown
     * @param person whose own groups may be shown
     * @param units  whose groups may be shown too
     * @param after  where the page before ended
     */
    record Wanted(boolean all, String person, List<String> units, Optional<String> status, Optional<Integer> year, Optional<Position> after,
            int limit) {
        public Wanted {
            units = List.copyOf(units);
        }
    }

    /** Where a list continues. */
    record Position(LocalDate first, UUID id) {}
}
