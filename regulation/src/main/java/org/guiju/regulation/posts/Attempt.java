package org.guiju.regulation.posts;

import org.jspecify.annotations.Nullable;

/**
 * A cover that was looked for and does not carry.
 *
 * @param why     the cover
 * @param standIn post that would have acted; null where there is none on record
 * @param failed  what is in the way
 * @param item    id of the item the cover rests on; null where the regulation does not know this cover
 */
public record Attempt(Link.Why why, @Nullable PostId standIn, Failed failed, @Nullable String item) {

    /** What is in the way of a cover. */
    public enum Failed {
        /** The regulation does not know this cover for such a post. */
        NOT_PROVIDED,
        /** The regulation knows it, but it does not hand over this duty. */
        DUTY_NOT_HANDED_OVER,
        /** It does not serve a vacant post. */
        NOT_FOR_VACANCY,
        /** No pair on record at this instant. */
        NO_PAIR,
        /** Nobody has been entrusted for this instant. */
        NOT_ENTRUSTED,
        /** Who was entrusted may not be under the regulation, or somebody who goes before is there. */
        NOT_ELIGIBLE,
        /** The entrustment named a person who no longer holds the post. */
        PERSON_CHANGED,
        /** The post that should act is vacant. */
        STAND_IN_VACANT,
        /** Its holder is away as well. */
        STAND_IN_AWAY,
        /** Its holder is the very person who is to be covered. */
        SAME_PERSON
    }
}
