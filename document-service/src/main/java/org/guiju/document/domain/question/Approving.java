package org.guiju.document.domain.question;

import java.util.Map;

import org.guiju.document.domain.Paper;
import org.guiju.document.domain.Rules;
import org.guiju.document.domain.sign.SignOpinion;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Findings;

/** May this leader put his hand to the paper? Only one before whom it was brought. */
public final class Approving implements Question<Approving.Facts> {

    /** @param broughtBefore whether the paper was brought before the post acted in */
    public record Facts(
            Claim claim, Paper paper, boolean broughtBefore, String post, SignOpinion.Endorsement endorsement)
            implements Claim.Carried {}

    @Override
    public String name() {
        return "document.approve";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Findings judge(Rules rules, WorkingCalendar calendar, Facts facts) {
        Findings actor = facts.broughtBefore() ? rules.routingBasis().holds()
                : rules.routingBasis().brokenByActor("not-brought-before-post", Map.of("post", facts.post()));
        return actor.and(rules.opinion().map(rule -> rule.judge(facts.paper(), facts.endorsement())).orElseGet(Findings::none));
    }
}
