package org.guiju.document.domain.question;

import java.time.Instant;
import java.util.Map;

import org.guiju.document.domain.Rules;
import org.guiju.document.domain.consult.ConsultDeemedConsent.Asked;
import org.guiju.document.domain.consult.ConsultDeemedConsent.Silence;
import org.guiju.document.domain.consult.UnitClass;
import org.guiju.regulation.calendar.Deadline;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Findings;

/** Is this unit's silence consent by now? Where the regulation does not say so it never is. */
public final class Deeming implements Question<Deeming.Facts> {

    public record Facts(
            Claim claim, String unit, UnitClass unitClass, Asked asked, Deadline deadline, boolean answered, Instant now)
            implements Claim.Carried {}

    @Override
    public String name() {
        return "document.deem-consent";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Findings judge(Rules rules, WorkingCalendar calendar, Facts facts) {
        return rules.consult().deemedConsent()
                .map(rule -> rule.judge(new Silence(facts.unit(), facts.unitClass(), facts.asked(), facts.deadline().due(calendar),
                        facts.answered()), facts.now()))
                .orElseGet(() -> rules.consultBasis().broken("silence-has-no-meaning",
                        Map.of("unit", facts.unit(), "class", facts.unitClass().title(), "asked", facts.asked().title())));
    }
}
