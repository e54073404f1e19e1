package org.guiju.leave.domain.schedule;

import java.time.Instant;

import org.guiju.regulation.posts.PostId;

/**
 * Something a post is expected at: a meeting, an activity, a duty, or its holder's own absence.
 *
 * @param what  as the schedule shows it
 * @param until first instant after it
 */
public record Engagement(PostId post, String what, Instant from, Instant until) {

    /** Whether one person cannot be at both. */
    public boolean collides(Engagement other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }
}
