package org.guiju.leave.application.schedule;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.guiju.leave.domain.schedule.Substitution;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.PersonId;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Which leaders cannot attend what, and who goes instead? All calls join the running transaction of the government. */
public interface Substitutions {

    Mono<Substitution> byId(Jurisdiction jurisdiction, UUID id);

    /** As it stands, held against others until the transaction ends. */
    Mono<Substitution> held(Jurisdiction jurisdiction, UUID id);

    Mono<Substitution> add(Jurisdiction jurisdiction, Substitution substitution);

    /** Keeps what has become of it; a lost race where somebody else has changed it meanwhile. */
    Mono<Substitution> save(Jurisdiction jurisdiction, Substitution substitution);

    /** The latest beginning first. */
    Flux<Substitution> list(Jurisdiction jurisdiction, Wanted wanted);

    /** Those in which somebody is still sought and that are not over yet, the soonest first, at most {@code limit}. */
    Flux<Substitution> sought(Jurisdiction jurisdiction, Instant now, int limit);

    /** What a person goes to instead of another and that touches the time. @param until null for all that comes */
    Flux<Substitution> takenOver(Jurisdiction jurisdiction, PersonId person, Instant from, @Nullable Instant until);

    /** A place in the list. */
    record Position(Instant from, UUID id) {}

    /**
     * What of the list is wanted.
     *
     * @param all    of everybody
     * @param person otherwise only what this person takes part in
     */
    record Wanted(boolean all, String person, Optional<String> status, Optional<Position> after, int limit) {}
}
