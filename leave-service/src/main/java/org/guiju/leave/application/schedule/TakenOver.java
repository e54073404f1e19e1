package org.guiju.leave.application.schedule;

import java.time.Instant;

import org.guiju.leave.domain.schedule.Engagement;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.posts.PostId;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Whoever goes instead of another is expected there. */
public record TakenOver(Substitutions substitutions) implements ExpectedAt {

    @Override
    public Flux<Engagement> during(Jurisdiction jurisdiction, PersonId person, PostId as, Instant from, @Nullable Instant until) {
        return substitutions.takenOver(jurisdiction, person, from, until)
                .map(taken -> new Engagement(as, taken.missed().what(), taken.missed().from(), taken.missed().until()));
    }
}
