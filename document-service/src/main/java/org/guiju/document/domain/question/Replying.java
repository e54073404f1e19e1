package org.guiju.document.domain.question;

import java.util.Map;

import org.guiju.document.domain.Rules;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Findings;

/** May this person answer for the unit that was asked? A late answer is taken too, for information. */
public final class Replying implements Question<Replying.Facts> {

    /** @param late whether the unit's consent has already been deemed */
    public record Facts(Claim claim, String unit, boolean ofUnit, String post, boolean late) implements Claim.Carried {}

    @Override
    public String name() {
        return "document.reply";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Findings judge(Rules rules, WorkingCalendar calendar, Facts facts) {
        Findings findings = facts.ofUnit() ? rules.consultBasis().holds()
                : rules.consultBasis().brokenByActor("not-of-consulted-unit", Map.of("unit", facts.unit(), "post", facts.post()));
        return facts.late()
                ? rules.consult().deemedConsent().map(d -> findings.and(d.ground().obliges("late-view-for-information",
                        Map.of("unit", facts.unit())))).orElse(findings)
                : findings;
    }
}
