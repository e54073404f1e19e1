package org.guiju.document.domain.question;

import java.util.Map;

import org.guiju.document.domain.Rules;
import org.guiju.document.domain.intake.IntakeReturn;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/** May this person send the paper back? The office may, and a leader before whom it lies; never without a reason. */
public final class Returning implements Question<Returning.Facts> {

    /** @param entitled whether the person acts at the office or as a leader before whom the paper lies */
    public record Facts(Claim claim, boolean entitled, String post, String reason) implements Claim.Carried {}

    @Override
    public String name() {
        return "document.return";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Findings judge(Rules rules, WorkingCalendar calendar, Facts facts) {
        Ground ground = rules.intake().returning().map(IntakeReturn::ground).orElseGet(rules::basis);
        Findings actor = facts.entitled() ? ground.holds() : ground.brokenByActor("office-only", Map.of("post", facts.post()));
        return actor.and(rules.intake().returning().map(rule -> rule.judgeReturning(facts.reason()))
                .orElseGet(() -> facts.reason().isBlank() ? ground.broken("return-without-reason", Map.of()) : ground.holds()));
    }
}
