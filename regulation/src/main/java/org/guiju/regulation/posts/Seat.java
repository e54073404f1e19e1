package org.guiju.regulation.posts;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A post with everything that is dated about it, in order. */
record Seat(
        Post post, Timeline<Holding> holdings, Timeline<AbPair> pairs, Timeline<Entrustment> coveredBy,
        List<Entrustment> covers) {

    @Nullable PersonId holder(Instant at) {
        Holding holding = holdings.at(at);
        return holding == null ? null : holding.person();
    }

    /** The other half of the pair in which this post stands at the instant. */
    @Nullable AbPair pair(Instant at) {
        return pairs.at(at);
    }

    PostId partner(AbPair pair) {
        return pair.a().equals(post.id()) ? pair.b() : pair.a();
    }
}
