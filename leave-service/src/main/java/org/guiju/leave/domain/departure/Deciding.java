package org.guiju.leave.domain.departure;

import java.util.List;
import java.util.Optional;

import org.guiju.regulation.posts.PostId;

/**
 * A step is done: consent is given or refused, a report, a filing or a notice is recorded.
 *
 * @param done    steps done before
 * @param step    name of the step
 * @param granted whether consent is given; true for a step in which there is nothing to grant
 * @param opinion what is written with it; where the text leaves the addressee open, who it was
 * @param told    of a report, the post that was told
 */
public record Deciding(
        Departure departure, Surroundings surroundings, List<Done> done, String step, boolean granted, Optional<String> opinion,
        Optional<PostId> told, boolean afterwards, Act act) {

    public Deciding {
        done = List.copyOf(done);
    }
}
