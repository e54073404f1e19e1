package org.guiju.leave.domain.request;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One line of a request's life.
 *
 * @param seq      from 1, in order
 * @param revision the plan it was about, counted from 1
 * @param subject  the step or post it concerned; empty where it concerned the whole request
 * @param told     of a report, the post that was told
 * @param text     what was written: an opinion, a reason
 * @param clause   id of the item it rests on
 * @param receipt  id of the receipt of the ruling that let it happen
 */
public record Act(
        int seq, ActKind kind, int revision, Instant at, Hand by, Optional<String> subject, Optional<String> told, String text,
        Optional<String> clause, Optional<UUID> receipt) {

    /** The same, saying who was told. */
    public Act telling(Optional<String> post) {
        return new Act(seq, kind, revision, at, by, subject, post, text, clause, receipt);
    }
}
