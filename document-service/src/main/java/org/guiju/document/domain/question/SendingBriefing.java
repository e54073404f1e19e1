package org.guiju.document.domain.question;

import java.util.Map;

import org.guiju.document.domain.Rules;
import org.guiju.document.domain.briefing.BriefingCap;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Findings;

/** May one more issue of a registered briefing be sent? By the unit whose briefing it is. */
public final class SendingBriefing implements Question<SendingBriefing.Facts> {

    /** @param ofUnit whether the person acts for the unit whose briefing it is */
    public record Facts(Claim claim, boolean ofUnit, String post, String unit, String issue) implements Claim.Carried {}

    @Override
    public String name() {
        return "document.send-briefing";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Findings judge(Rules rules, WorkingCalendar calendar, Facts facts) {
        Findings actor = facts.ofUnit() ? rules.basis().holds()
                : rules.basis().brokenByActor("not-of-sponsor", Map.of("unit", facts.unit(), "post", facts.post()));
        return actor.and(rules.limits().briefings().map(BriefingCap::judgeIssue).orElseGet(Findings::none));
    }
}
