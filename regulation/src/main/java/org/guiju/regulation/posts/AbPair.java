package org.guiju.regulation.posts;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Two posts that stand in for each other (AB角), always in both directions.
 *
 * @param item id of the item the pair rests on, as {@code boli-5.6}; null where the pair leaves it to the regime
 */
public record AbPair(PostId a, PostId b, @Nullable String item, @Nullable Instant from, @Nullable Instant until) implements Dated {

    public AbPair {
        Dated.check(from, until);
    }
}
