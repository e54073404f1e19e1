package org.guiju.document.domain.question;

import java.util.Map;

import org.guiju.document.domain.Rules;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/** May it be noted here that a classified paper came? Only by the office, and only where the government has chosen to. */
public final class NotingStub implements Question<NotingStub.Facts> {

    /**
     * @param chosen   whether this government keeps such notes
     * @param atOffice whether the person acts at the office
     */
    public record Facts(Claim claim, boolean chosen, boolean atOffice, String post) implements Claim.Carried {}

    @Override
    public String name() {
        return "document.note-stub";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Findings judge(Rules rules, WorkingCalendar calendar, Facts facts) {
        Ground ground = rules.secrecy().orElseGet(rules::basis);
        Findings actor = facts.atOffice() ? ground.holds() : ground.brokenByActor("office-only", Map.of("post", facts.post()));
        return actor.and(facts.chosen() ? ground.holds() : ground.broken("stubs-not-kept", Map.of()));
    }
}
