package org.guiju.document.domain.question;

import java.util.Map;

import org.guiju.document.domain.Rules;
import org.guiju.document.domain.SecrecyLevel;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/** May a paper of this level of secrecy enter at all? Asked before anything else, and of the level alone. */
public final class Admitting implements Question<Admitting.Facts> {

    public record Facts(Claim claim, SecrecyLevel level) implements Claim.Carried {}

    @Override
    public String name() {
        return "document.admit";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Findings judge(Rules rules, WorkingCalendar calendar, Facts facts) {
        Ground ground = rules.secrecy().orElseGet(rules::basis);
        return facts.level().stateSecret() ? ground.broken("state-secret", Map.of("level", facts.level().title())) : ground.holds();
    }
}
