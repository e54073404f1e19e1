package org.guiju.regulation.posts;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * How one government's regulation lets posts be covered while one version of it is in force. Where a part is null the regulation
 * does not know that cover, and nobody stands in that way.
 *
 * @param rulebook  the version of the rulebook it was read from, as {@code anze/2024-04-02}
 * @param ledByHead kinds of unit whose matters go straight to the head where the division of work names no leader in charge
 */
public record CoverRegime(
        String rulebook, @Nullable Pairs pairs, @Nullable Gaps gaps, @Nullable ActingHead actingHead, List<String> ledByHead,
        @Nullable Instant from, @Nullable Instant until) implements Dated {

    public CoverRegime {
        ledByHead = List.copyOf(ledByHead);
        Dated.check(from, until);
    }

    /**
     * AB pairs.
     *
     * @param kinds  kinds of post that may be paired
     * @param duties what the partner takes over while the other is away
     * @param item   the item that says so
     */
    public record Pairs(List<String> kinds, Set<Duty> duties, String item) {
        public Pairs {
            kinds = List.copyOf(kinds);
            duties = Set.copyOf(duties);
        }
    }

    /**
     * Cover where both partners are away, or a leader's post is vacant.
     *
     * @param kinds     kinds of post that may be covered so
     * @param duties    what is taken over
     * @param automatic kind of post that steps in by itself when both partners are away; null where the head has to name somebody
     * @param vacancy   whether it is there for vacant posts too
     * @param item      the item that says so
     */
    public record Gaps(List<String> kinds, Set<Duty> duties, @Nullable String automatic, boolean vacancy, String item) {
        public Gaps {
            kinds = List.copyOf(kinds);
            duties = Set.copyOf(duties);
        }
    }

    /**
     * Who may be entrusted with the head's work while the head is away. Never automatic, never for a vacant head's post: that is
     * filled by the people's congress.
     *
     * @param steps from the first choice on
     */
    public record ActingHead(List<Step> steps) {
        public ActingHead {
            steps = List.copyOf(steps);
        }

        /**
         * @param eligible kinds of post that may be entrusted
         * @param awayToo  kinds of post that go before: this step is open only while each of them is vacant or its holder away
         * @param reserved whether the entrustment hands over what is kept for the head in person without saying so
         * @param item     the item that says so
         */
        public record Step(List<String> eligible, List<String> awayToo, boolean reserved, String item) {
            public Step {
                eligible = List.copyOf(eligible);
                awayToo = List.copyOf(awayToo);
            }
        }
    }
}
