package org.guiju.regulation.posts;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A recorded entrustment: somebody is named to act for a post during a period. Without such a record nobody acts for the head.
 *
 * @param id        id of the record
 * @param kind      what is entrusted
 * @param post      post that is acted for
 * @param to        post that acts
 * @param person    where the entrustment names a person: it ends when that person leaves the post; null where it goes with the post
 * @param grantedBy post that entrusted
 * @param duties    what is handed over; {@link Duty#RESERVED} only where the record says so expressly
 * @param matter    the matter of a special task, or what the record says of its extent; null where it needs none
 * @param item      id of the item it rests on; null for an arrangement inside a unit, of which the regulation does not speak
 */
public record Entrustment(
        String id, Kind kind, PostId post, PostId to, @Nullable PersonId person, PostId grantedBy, Set<Duty> duties,
        @Nullable String matter, @Nullable String item, @Nullable Instant from, @Nullable Instant until) implements Dated {

    public Entrustment {
        Ids.check(id, "委托标识");
        Dated.check(from, until);
        duties = Set.copyOf(duties);
    }

    /** What an entrustment is for. */
    public enum Kind {
        /** The head is away and has somebody else conduct the government's work (代行、主持工作). */
        ACTING_HEAD,
        /** A leader's post is vacant, or he and his partner are both away, and the head names who minds his work (缺位代理). */
        GAP_COVER,
        /** A deputy head of a unit is in charge of it while its first post is vacant or its holder away (主持工作). */
        UNIT_IN_CHARGE,
        /** Work beside the portfolio, or a special task; hands over no post. */
        SPECIAL_TASK
    }
}
