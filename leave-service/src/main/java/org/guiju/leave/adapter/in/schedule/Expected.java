package org.guiju.leave.adapter.in.schedule;

import java.time.OffsetDateTime;
import java.util.Map;

import org.guiju.kit.problem.FieldFault;
import org.guiju.kit.problem.ProblemException;
import org.guiju.leave.adapter.in.ledger.Keepers;
import org.guiju.leave.domain.schedule.Engagement;
import org.guiju.regulation.posts.PostId;

/** Reads an engagement out of a body. */
final class Expected {

    private Expected() {
    }

    /** What the holder of the post is expected at. @throws ProblemException 400 where it ends before it begins, or out of all years */
    static Engagement at(PostId post, String what, OffsetDateTime from, OffsetDateTime until) {
        Engagement engagement = new Engagement(post, what.strip(), Keepers.moment("/from", from), Keepers.moment("/until", until));
        if (!engagement.until().isAfter(engagement.from())) {
            throw ProblemException.invalid(FieldFault.inBody("/until", until, "not-after-from", Map.of()));
        }
        return engagement;
    }
}
