package org.guiju.document.domain.question;

import java.util.Map;

import org.guiju.document.domain.Paper;
import org.guiju.document.domain.Rules;
import org.guiju.document.domain.review.Dossier;
import org.guiju.document.domain.review.Gate;
import org.guiju.document.domain.review.Subject;
import org.guiju.document.domain.routing.Routing;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Findings;

/** May the paper be brought before this leader? */
public final class Sending implements Question<Sending.Facts> {

    /**
     * @param entitled      whether the person acts at the office, or is a leader before whom the paper lies and who passes it on
     * @param opinionGiven  whether the office has written its opinion
     * @param reviewNeeded  whether the paper comes from outside the office
     * @param dossier       how the paper was prepared
     * @param termKnown     whether the paper has a day by which it is to be dealt with
     */
    public record Facts(
            Claim claim, Paper paper, boolean entitled, String post, boolean opinionGiven, boolean reviewNeeded,
            Routing.Sending sending, Dossier dossier, boolean termKnown)
            implements Claim.Carried {}

    @Override
    public String name() {
        return "document.route";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Findings judge(Rules rules, WorkingCalendar calendar, Facts facts) {
        Findings actor = facts.entitled() ? rules.routingBasis().holds()
                : rules.routingBasis().brokenByActor("office-only", Map.of("post", facts.post()));
        Findings review = facts.reviewNeeded()
                ? rules.review().map(rule -> rule.judgeGoingOn(facts.opinionGiven())).orElseGet(Findings::none)
                : Findings.none();
        Findings term = rules.limits().turnaround().map(rule -> rule.judgeGoingOn(facts.termKnown())).orElseGet(Findings::none);
        return actor.and(review).and(term).and(rules.reviews().judge(Gate.ROUTING, Subject.of(facts.paper()), facts.dossier()))
                .and(rules.routing().map(rule -> rule.judgeSending(facts.paper(), facts.sending())).orElseGet(Findings::none));
    }
}
