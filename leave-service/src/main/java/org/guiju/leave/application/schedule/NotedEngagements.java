package org.guiju.leave.application.schedule;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.guiju.leave.application.schedule.Substitutions.Position;
import org.guiju.leave.domain.schedule.NotedEngagement;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.PersonId;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What must leaders attend, as far as it was noted? All calls join the running transaction of the government. */
public interface NotedEngagements {

    Mono<NotedEngagement> byId(Jurisdiction jurisdiction, UUID id);

    /** As it stands, held against others until the transaction ends. */
    Mono<NotedEngagement> held(Jurisdiction jurisdiction, UUID id);

    /** Keeps it as it has become. */
    Mono<NotedEngagement> keep(Jurisdiction jurisdiction, NotedEngagement noted);

    /** Those of one person that still stand and touch the time. @param until null for all that comes */
    Flux<NotedEngagement> of(Jurisdiction jurisdiction, PersonId person, Instant from, @Nullable Instant until);

    /** Those that still stand and are not over, the soonest first. */
    Flux<NotedEngagement> coming(Jurisdiction jurisdiction, Instant now, Wanted wanted);

    /**
     * Whose are wanted.
     *
     * @param all    everybody's
     * @param person otherwise this person's
     * @param units  and those of whoever is of these units
     */
    record Wanted(boolean all, PersonId person, List<String> units, Optional<Position> after, int limit) {

        public Wanted {
            units = List.copyOf(units);
        }
    }
}
