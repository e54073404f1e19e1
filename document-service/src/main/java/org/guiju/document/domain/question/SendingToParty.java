package org.guiju.document.domain.question;

import java.util.Map;

import org.guiju.document.domain.Paper;
import org.guiju.document.domain.Rules;
import org.guiju.document.domain.review.Dossier;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/** May the paper go to the Party committee now? What is mainly the government's business passes the government first. */
public final class SendingToParty implements Question<SendingToParty.Facts> {

    /**
     * @param entitled whether the person acts for the sponsor or at the office
     * @param reviewed whether the office has given its opinion and the leader in charge, or the head, has approved
     */
    public record Facts(
            Claim claim, Paper paper, boolean entitled, String post, String sponsor, Dossier dossier, boolean reviewed)
            implements Claim.Carried {}

    @Override
    public String name() {
        return "document.send-to-party";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Findings judge(Rules rules, WorkingCalendar calendar, Facts facts) {
        Ground ground = rules.basis();
        Findings actor = facts.entitled() ? ground.holds()
                : ground.brokenByActor("not-of-sponsor", Map.of("unit", facts.sponsor(), "post", facts.post()));
        return rules.reviews().beforeParty().map(rule -> actor.and(rule.judge(facts.paper(), facts.dossier(), facts.reviewed()))).orElse(actor);
    }
}
