package org.guiju.document.domain.question;

import java.util.Map;

import org.guiju.document.domain.Rules;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/** May this person send the paper to the body that reviews it? Its sponsor and the office do. */
public final class AskingReview implements Question<AskingReview.Facts> {

    /** @param entitled whether the person acts for the sponsor or at the office */
    public record Facts(Claim claim, String unit, boolean entitled, String post, String sponsor) implements Claim.Carried {}

    @Override
    public String name() {
        return "document.ask-review";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Findings judge(Rules rules, WorkingCalendar calendar, Facts facts) {
        Ground ground = rules.basis();
        return facts.entitled() ? ground.holds()
                : ground.brokenByActor("not-of-sponsor", Map.of("unit", facts.sponsor(), "post", facts.post()));
    }
}
