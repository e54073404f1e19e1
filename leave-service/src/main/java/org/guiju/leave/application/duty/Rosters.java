package org.guiju.leave.application.duty;

import java.time.LocalDate;
import java.util.UUID;

import org.guiju.leave.domain.dutyroster.Assignment;
import org.guiju.leave.domain.dutyroster.Roster;
import org.guiju.leave.domain.dutyroster.Served;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.proceeding.OutOfTurn;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Which plans are there, and who has been on duty? */
public interface Rosters {

    Mono<Roster> byId(Jurisdiction jurisdiction, UUID id);

    /** The same, holding off everybody else who wants to change it until the running transaction ends. */
    Mono<Roster> held(Jurisdiction jurisdiction, UUID id);

    /** The plans that have a day in the span, both ends included, in order; those of breaks that are not to be left out. */
    Flux<Roster> between(Jurisdiction jurisdiction, LocalDate first, LocalDate last);

    /** Every duty by a published plan other than this one. */
    Flux<Served> served(Jurisdiction jurisdiction, UUID except);

    /** The last contact each person was reached by. */
    Flux<Reached> reached(Jurisdiction jurisdiction);

    /** The person's duties by published plans in the span, both ends included. */
    Flux<HeldDuty> ofPerson(Jurisdiction jurisdiction, PersonId person, LocalDate first, LocalDate last);

    /** Keeps a new plan; {@link OutOfTurn} where another has one of its days. */
    Mono<Roster> add(Jurisdiction jurisdiction, Roster roster);

    /** Keeps what has become of a plan; a lost race where somebody else has changed it meanwhile. */
    Mono<Roster> save(Jurisdiction jurisdiction, Roster roster);

    /** How a person was reached when last on duty. */
    record Reached(PersonId person, String contact) {}

    /** A duty with the plan it stands in. */
    record HeldDuty(UUID roster, String name, Assignment duty) {}
}
