package org.guiju.document.domain.life;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.guiju.document.domain.review.Review;

/**
 * One line of a document's life.
 *
 * @param seq     from 1, in order
 * @param subject the unit or post it concerned; empty where it concerned the whole paper
 * @param role    the part taken: the step of a coordination, {@code sponsor} for its countersignature, the hand of an endorsement
 * @param text    what was written: an opinion, a view, a reason
 * @param clause  id of the item it rests on
 * @param review  what a review that was recorded says; empty for every other act
 * @param receipt id of the receipt of the ruling that let it happen
 */
public record Act(
        int seq, ActKind kind, Instant at, Hand by, Optional<String> subject, Optional<String> role, String text,
        Optional<String> clause, Optional<Review> review, Optional<UUID> receipt) {

    /** The same line, with what a review says. */
    public Act recording(Review said) {
        return new Act(seq, kind, at, by, subject, role, text, clause, Optional.of(said), receipt);
    }

    /** The same line, with the item it rests on. */
    public Act restingOn(String item) {
        return new Act(seq, kind, at, by, subject, role, text, Optional.of(item), review, receipt);
    }
}
