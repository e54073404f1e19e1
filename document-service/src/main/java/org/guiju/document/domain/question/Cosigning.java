package org.guiju.document.domain.question;

import java.util.Map;

import org.guiju.document.domain.Rules;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Findings;

/** May this person put the unit's name to the paper? */
public final class Cosigning implements Question<Cosigning.Facts> {

    /**
     * @param unit       name of the unit signed for
     * @param forSponsor whether that is the unit whose paper it is
     * @param ofUnit     whether the person acts in a post of that unit
     * @param postKind   kind of that post
     */
    public record Facts(
            Claim claim, String unit, boolean forSponsor, boolean ofUnit, String postKind, String post)
            implements Claim.Carried {}

    @Override
    public String name() {
        return "document.cosign";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Findings judge(Rules rules, WorkingCalendar calendar, Facts facts) {
        Findings findings = facts.ofUnit() ? rules.consultBasis().holds()
                : rules.consultBasis().brokenByActor("not-of-consulted-unit", Map.of("unit", facts.unit(), "post", facts.post()));
        return rules.consult().cosign()
                .map(rule -> findings.and(rule.judgeSignature(facts.forSponsor(), facts.unit(), facts.postKind(), facts.post())))
                .orElse(findings);
    }
}
