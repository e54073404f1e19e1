package org.guiju.document.domain.question;

import java.util.Map;

import org.guiju.document.domain.Rules;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Findings;

/** May this person write or change the paper? Only the unit whose paper it is. */
public final class Drafting implements Question<Drafting.Facts> {

    /**
     * @param sponsor   name of the unit whose paper it is
     * @param ofSponsor whether the person acts in a post of that unit
     * @param post      title of the post acted in
     */
    public record Facts(Claim claim, String sponsor, boolean ofSponsor, String post) implements Claim.Carried {}

    @Override
    public String name() {
        return "document.draft";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Findings judge(Rules rules, WorkingCalendar calendar, Facts facts) {
        return facts.ofSponsor() ? rules.basis().holds()
                : rules.basis().brokenByActor("not-of-sponsor", Map.of("unit", facts.sponsor(), "post", facts.post()));
    }
}
