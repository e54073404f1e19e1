package org.guiju.document.domain.question;

import java.util.Map;

import org.guiju.document.domain.Rules;
import org.guiju.document.domain.review.Topic;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/** May this person state that something does not apply to the paper? Its sponsor does, with the reason; the office confirms it. */
public final class Stating implements Question<Stating.Facts> {

    /**
     * @param entitled whether the person acts for the sponsor, or at the office where the sponsor has stated it before
     * @param marked   whether the paper itself says that it does apply
     */
    public record Facts(Claim claim, Topic topic, boolean entitled, String post, String sponsor, boolean marked) implements Claim.Carried {}

    @Override
    public String name() {
        return "document.state-inapplicable";
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
        return facts.marked() ? actor.and(ground.broken("marked-otherwise", Map.of("topic", facts.topic().title()))) : actor;
    }
}
