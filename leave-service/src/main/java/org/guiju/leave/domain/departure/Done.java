package org.guiju.leave.domain.departure;

import java.time.Instant;
import java.util.Optional;

import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.posts.PostId;

/**
 * A step that has been done.
 *
 * @param step     name of the step
 * @param byPost   post in which it was done
 * @param byPerson who did it, as holder or as cover
 * @param granted  whether consent was given; true for a step in which there is nothing to grant
 * @param opinion  what was written with it; where the text leaves the addressee open, who it was
 * @param told     of a report, the post that was told
 */
public record Done(
        String step, PostId byPost, PersonId byPerson, Instant at, boolean granted, Optional<String> opinion, Optional<PostId> told) {

    /** A step in which nobody is told but whoever did it. */
    public static Done of(String step, PostId byPost, PersonId byPerson, Instant at, boolean granted, Optional<String> opinion) {
        return new Done(step, byPost, byPerson, at, granted, opinion, Optional.empty());
    }
}
