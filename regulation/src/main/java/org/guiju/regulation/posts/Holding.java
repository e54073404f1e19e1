package org.guiju.regulation.posts;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** A person holds a post. A post has one holder at a time; of two that overlap, the one that began later counts. */
public record Holding(PostId post, PersonId person, @Nullable Instant from, @Nullable Instant until) implements Dated {

    public Holding {
        Dated.check(from, until);
    }
}
