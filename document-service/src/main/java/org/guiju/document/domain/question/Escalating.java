package org.guiju.document.domain.question;

import java.time.Instant;
import java.util.Map;

import org.guiju.document.domain.Rules;
import org.guiju.document.domain.Urgency;
import org.guiju.document.domain.turnaround.Turnaround;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/** Has a paper that is to be handed on at once been left lying, so that the head of the office has to be told? */
public final class Escalating implements Question<Escalating.Facts> {

    /**
     * @param until    the moment by which it had to be handed on
     * @param handedOn whether it was
     */
    public record Facts(Claim claim, Urgency urgency, Instant receivedAt, Instant until, boolean handedOn, Instant now)
            implements Claim.Carried {}

    @Override
    public String name() {
        return "document.escalate";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Findings judge(Rules rules, WorkingCalendar calendar, Facts facts) {
        Ground ground = rules.limits().turnaround().map(Turnaround::terms).map(terms -> terms.get(facts.urgency()))
                .map(Turnaround.Allowance::ground).orElseGet(rules::basis);
        return facts.handedOn() || facts.now().isBefore(facts.until())
                ? ground.broken("not-left-lying", Map.of("until", facts.until().toString())) : ground.holds();
    }
}
