package org.guiju.leave.adapter.in.directory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.guiju.kit.web.ClauseView;
import org.guiju.regulation.posts.Attempt;
import org.guiju.regulation.posts.Coverage;
import org.guiju.regulation.posts.Duty;
import org.guiju.regulation.posts.Link;

/**
 * Who may act for a post.
 *
 * @param outcome who it is that may act
 * @param actedBy who may; absent in a gap
 * @param text    the same in a sentence
 * @param chain   from the post to whoever may act
 * @param clauses what the chain rests on
 * @param gap     why nobody may; absent where somebody may
 * @param until   first instant at which the answer may be another; absent while none is known
 */
record CoverageView(String post, String title, Instant at, Duty duty, Outcome outcome, Optional<PersonView> actedBy, String text,
        List<LinkView> chain, List<ClauseView> clauses, Optional<GapView> gap, Optional<Instant> until) {

    enum Outcome { HELD, COVERED, GAP }

    record PersonView(String id, String name) {}

    /** One link of the chain. @param record id of the entrustment or absence it rests on */
    record LinkView(String post, String title, Optional<PersonView> person, Link.Why why, String text, Optional<String> item,
            Optional<String> record, Optional<Instant> from, Optional<Instant> until) {}

    record GapView(Coverage.Reason reason, String text, Optional<PersonView> holder, List<AttemptView> attempts) {}

    /** A cover that does not carry. @param clause what it would rest on */
    record AttemptView(Link.Why why, Optional<String> standIn, Attempt.Failed failed, String text, Optional<ClauseView> clause) {}
}
