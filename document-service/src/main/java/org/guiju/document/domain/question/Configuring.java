package org.guiju.document.domain.question;

import java.util.Map;

import org.guiju.document.domain.Rules;
import org.guiju.document.domain.turnaround.TurnaroundSettings;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/** May this person set what the regulation leaves to the government? The system administrator may. */
public final class Configuring implements Question<Configuring.Facts> {

    public record Facts(Claim claim, boolean administrator, TurnaroundSettings turnaround) implements Claim.Carried {}

    @Override
    public String name() {
        return "document.configure";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Findings judge(Rules rules, WorkingCalendar calendar, Facts facts) {
        Ground ground = rules.limits().turnaround().flatMap(rule -> rule.perItem()).orElseGet(rules::basis);
        return facts.administrator() ? ground.holds() : ground.brokenByActor("administrator-only", Map.of());
    }
}
