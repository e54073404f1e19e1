package org.guiju.leave.application.schedule;

import java.time.Instant;
import java.util.UUID;

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

    /** Those of everybody that still stand and are not over, the soonest first, at most {@code limit}. */
    Flux<NotedEngagement> coming(Jurisdiction jurisdiction, Instant now, int limit);
}
