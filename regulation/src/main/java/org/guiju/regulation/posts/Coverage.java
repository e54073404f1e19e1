package org.guiju.regulation.posts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Who may act for a post at an instant in one of its duties: exactly one person, or nobody and why.
 * What is covered is not handed on: a stand-in acts because he holds his own post and is there.
 */
public sealed interface Coverage permits Coverage.HeldBy, Coverage.CoveredBy, Coverage.Gap {

    /** The post that was asked about. */
    PostId post();

    /** From the post asked about to whoever may act; in a gap, the post alone, or nothing where it does not exist. */
    List<Link> chain();

    /** Who may act. */
    Optional<PersonId> person();

    /** First instant at which the answer may be another; null while none is known. */
    @Nullable Instant until();

    /** Whether this person may act. */
    default boolean mayAct(PersonId someone) {
        return person().filter(someone::equals).isPresent();
    }

    /** Ids of the items the chain rests on, from the first link on. */
    default List<String> items() {
        return chain().stream().map(Link::item).filter(item -> item != null).distinct().toList();
    }

    /** The holder is there and acts. */
    record HeldBy(PostId post, PersonId holder, List<Link> chain, @Nullable Instant until) implements Coverage {
        @Override
        public Optional<PersonId> person() {
            return Optional.of(holder);
        }
    }

    /**
     * Somebody stands in.
     *
     * @param standIn     who may act
     * @param standInPost the post he holds
     */
    record CoveredBy(PostId post, PersonId standIn, PostId standInPost, List<Link> chain, @Nullable Instant until)
            implements Coverage {
        @Override
        public Optional<PersonId> person() {
            return Optional.of(standIn);
        }
    }

    /**
     * Nobody may act.
     *
     * @param reason   why the post itself has nobody
     * @param holder   who holds it and is away; null where nobody does
     * @param attempts the covers that were looked for, and what is in the way of each
     */
    record Gap(PostId post, Reason reason, @Nullable PersonId holder, List<Link> chain, List<Attempt> attempts,
               @Nullable Instant until) implements Coverage {
        @Override
        public Optional<PersonId> person() {
            return Optional.empty();
        }
    }

    /** Why a post has nobody of its own. */
    enum Reason {
        /** The directory knows no such post. */
        UNKNOWN_POST,
        /** The post did not exist yet, or does no more. */
        POST_NOT_IN_BEING,
        /** Nobody holds it. */
        VACANT,
        /** Its holder is away. */
        AWAY
    }
}
