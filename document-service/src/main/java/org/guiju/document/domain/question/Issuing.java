package org.guiju.document.domain.question;

import java.util.Map;

import org.guiju.document.domain.Rules;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Findings;

/** May this person number or issue the signed paper? The office does; both rest on the signature. */
public final class Issuing implements Question<Issuing.Facts> {

    /** @param signed whether the signature stands */
    public record Facts(Claim claim, boolean atOffice, String post, boolean signed) implements Claim.Carried {}

    @Override
    public String name() {
        return "document.issue";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Findings judge(Rules rules, WorkingCalendar calendar, Facts facts) {
        Findings actor = facts.atOffice() ? rules.signBasis().holds()
                : rules.signBasis().brokenByActor("office-only", Map.of("post", facts.post()));
        return facts.signed() ? actor : actor.and(rules.signBasis().broken("not-signed", Map.of()));
    }
}
