package org.guiju.regulation.posts;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A fact that holds from an instant until just before another: {@code [from, until)}. Facts that touch do not overlap, so a post
 * that changes hands at midnight has one holder at every instant.
 */
public interface Dated {

    /** First instant at which the fact holds; null where it has held since before the records begin. */
    @Nullable Instant from();

    /** First instant at which it holds no more; null while no end is known. */
    @Nullable Instant until();

    /** Whether the fact holds at the instant. */
    default boolean holdsAt(Instant at) {
        Instant from = from();
        Instant until = until();
        return (from == null || !at.isBefore(from)) && (until == null || at.isBefore(until));
    }

    /** Whether there is an instant at which both facts hold. */
    default boolean overlaps(Dated other) {
        Instant from = from();
        Instant until = until();
        Instant otherFrom = other.from();
        Instant otherUntil = other.until();
        return (until == null || otherFrom == null || otherFrom.isBefore(until))
                && (otherUntil == null || from == null || from.isBefore(otherUntil));
    }

    /** Refuses a period that ends before it begins, or at once. */
    static void check(@Nullable Instant from, @Nullable Instant until) {
        if (from != null && until != null && !from.isBefore(until)) {
            throw new IllegalArgumentException("止期应晚于起期，而起期为" + from + "，止期为" + until);
        }
    }
}
