package org.guiju.leave.application.schedule;

import java.time.Instant;

import org.guiju.leave.domain.schedule.Engagement;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.posts.PostId;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Whoever must attend a meeting that was noted is expected there. */
public record NotedSchedule(NotedEngagements engagements) implements ExpectedAt {

    @Override
    public Flux<Engagement> during(Jurisdiction jurisdiction, PersonId person, PostId as, Instant from, @Nullable Instant until) {
        return engagements.of(jurisdiction, person, from, until).map(noted ->
                new Engagement(as, noted.engagement().what(), noted.engagement().from(), noted.engagement().until()));
    }
}
