package org.guiju.regulation.posts;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A post. Authority belongs to it, not to the person who holds it.
 *
 * @param kind      the catalogue's id, see {@link PostKinds}
 * @param title     as papers print it, as 副县长
 * @param principal whether it answers for its unit (正职); at most one post of a unit does
 */
public record Post(
        PostId id, String kind, String title, UnitId unit, boolean principal,
        @Nullable Instant from, @Nullable Instant until) implements Dated {

    public Post {
        Dated.check(from, until);
    }

    /** Whether the post is of the wanted kind; the executive deputy is a deputy as well. */
    public boolean is(String wanted) {
        return PostKinds.is(kind, wanted);
    }
}
