package org.guiju.leave.adapter.in.schedule;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;

import org.guiju.kit.problem.FieldFault;
import org.guiju.kit.problem.FieldFault.In;
import org.guiju.kit.problem.ProblemException;
import org.guiju.leave.domain.schedule.Engagement;
import org.guiju.regulation.posts.PostId;

/** Reads an engagement out of a body. */
final class Expected {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private Expected() {
    }

    /** What the holder of the post is expected at. @throws ProblemException 400 where it ends before it begins, or out of all years */
    static Engagement at(PostId post, String what, OffsetDateTime from, OffsetDateTime until) {
        Engagement engagement = new Engagement(post, what.strip(), moment("/from", from), moment("/until", until));
        if (!engagement.until().isAfter(engagement.from())) {
            throw ProblemException.invalid(FieldFault.inBody("/until", until, "not-after-from", Map.of()));
        }
        return engagement;
    }

    private static Instant moment(String pointer, OffsetDateTime written) {
        if (written.getYear() < FIRST_YEAR || written.getYear() > LAST_YEAR) {
            throw ProblemException.invalid(new FieldFault(In.BODY, pointer, Optional.of(written.toString()), "out-of-range",
                    Map.of("min", FIRST_YEAR + "-01-01", "max", LAST_YEAR + "-12-31")));
        }
        return written.toInstant();
    }
}
