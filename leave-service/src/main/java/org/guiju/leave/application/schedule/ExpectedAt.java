package org.guiju.leave.application.schedule;

import java.time.Instant;

import org.guiju.leave.domain.schedule.Engagement;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.posts.PostId;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/**
 * What is somebody expected at? Each part of the service answers for what it keeps; all beans of this type together are what is known.
 * Meetings are among them as far as they were noted: see {@link NotedSchedule}.
 */
public interface ExpectedAt {

    /**
     * Everything of this part that touches the time, in no order.
     *
     * @param as    post under which it is to be shown
     * @param until null where nobody knows yet when the time ends
     */
    Flux<Engagement> during(Jurisdiction jurisdiction, PersonId person, PostId as, Instant from, @Nullable Instant until);
}
