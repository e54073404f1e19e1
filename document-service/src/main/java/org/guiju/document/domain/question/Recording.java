package org.guiju.document.domain.question;

import java.util.Map;

import org.guiju.document.domain.Rules;
import org.guiju.document.domain.review.Review;
import org.guiju.document.domain.review.Subject;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/** May this person put a review of the paper on record? Its sponsor, the office, and the body the regulation has review it. */
public final class Recording implements Question<Recording.Facts> {

    /**
     * @param entitled  whether the post is one of those for this kind of review
     * @param reviewers those posts, for a sentence
     */
    public record Facts(Claim claim, Subject subject, boolean entitled, String post, String reviewers, Review review) implements Claim.Carried {}

    @Override
    public String name() {
        return "document.record-review";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Findings judge(Rules rules, WorkingCalendar calendar, Facts facts) {
        Ground ground = rules.basis();
        Findings actor = facts.entitled() ? ground.holds()
                : ground.brokenByActor("not-a-reviewer", Map.of("post", facts.post(), "review", facts.review().kind().title(),
                        "reviewers", facts.reviewers()));
        return actor.and(rules.reviews().publicComment().map(rule -> rule.judgeHearing(facts.subject(), facts.review().audiences()))
                .orElseGet(Findings::none));
    }
}
