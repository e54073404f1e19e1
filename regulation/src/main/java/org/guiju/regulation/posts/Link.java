package org.guiju.regulation.posts;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One link of the chain from a post to whoever may act for it.
 *
 * @param post   post of this link
 * @param person who holds it; null where it is vacant
 * @param why    how this link came into the chain
 * @param item   id of the item the link rests on; null where it rests on the holding alone, or on an arrangement inside a unit
 * @param record id of the entrustment; null where the link needs none
 * @param from   since when; null where since before the records begin
 * @param until  how long; null while no end is known
 */
public record Link(
        PostId post, @Nullable PersonId person, Why why, @Nullable String item, @Nullable String record,
        @Nullable Instant from, @Nullable Instant until) {

    /** How a post came into the chain. */
    public enum Why {
        /** The post is held, and its holder is there. */
        HOLDS,
        /** The post is held, and its holder is away. */
        AWAY,
        /** Nobody holds the post. */
        VACANT,
        /** Stands in as the other half of an AB pair. */
        AB_PARTNER,
        /** Stands in because both halves of the pair are away, or the post is vacant. */
        GAP_COVER,
        /** Entrusted by the head with the head's work. */
        ACTING_HEAD,
        /** In charge of the unit. */
        UNIT_IN_CHARGE
    }
}
