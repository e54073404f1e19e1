package org.guiju.leave.application.schedule;

import java.time.Instant;
import java.util.List;

import org.guiju.leave.domain.schedule.Engagement;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.posts.PostId;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Everything that is known of anybody's schedule. */
public record KnownSchedules(List<ExpectedAt> parts) {

    public KnownSchedules {
        parts = List.copyOf(parts);
    }

    /** What the person is expected at in that time. @param until null where nobody knows yet when it ends */
    public Mono<List<Engagement>> of(Jurisdiction jurisdiction, PersonId person, PostId as, Instant from, @Nullable Instant until) {
        return Flux.fromIterable(parts).concatMap(part -> part.during(jurisdiction, person, as, from, until)).collectList();
    }
}
