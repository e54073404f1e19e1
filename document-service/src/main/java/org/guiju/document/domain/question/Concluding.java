package org.guiju.document.domain.question;

import java.util.Map;

import org.guiju.document.domain.Paper;
import org.guiju.document.domain.Rules;
import org.guiju.document.domain.review.Dossier;
import org.guiju.document.domain.review.Gate;
import org.guiju.document.domain.review.Subject;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Findings;

/** Is the matter settled by the approvals it has? */
public final class Concluding implements Question<Concluding.Facts> {

    /** @param dossier how the paper was prepared */
    public record Facts(
            Claim claim, Paper paper, boolean atOffice, String post, boolean approvedInCharge, boolean approvedByHead,
            Dossier dossier)
            implements Claim.Carried {}

    @Override
    public String name() {
        return "document.conclude";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Findings judge(Rules rules, WorkingCalendar calendar, Facts facts) {
        Findings actor = facts.atOffice() ? rules.routingBasis().holds()
                : rules.routingBasis().brokenByActor("office-only", Map.of("post", facts.post()));
        return actor.and(rules.reviews().judge(Gate.SIGNATURE, Subject.of(facts.paper()), facts.dossier()))
                .and(rules.routing()
                .map(rule -> rule.judgeEnding(facts.paper(), facts.approvedInCharge(), facts.approvedByHead())).orElseGet(Findings::none));
    }
}
