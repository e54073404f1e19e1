package org.guiju.regulation.posts;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The division of work (分工): a leader's post is in charge of a unit. A unit has one leader in charge at a time; of two that
 * overlap, the one that began later counts.
 */
public record Portfolio(PostId leader, UnitId unit, @Nullable Instant from, @Nullable Instant until) implements Dated {

    public Portfolio {
        Dated.check(from, until);
    }
}
