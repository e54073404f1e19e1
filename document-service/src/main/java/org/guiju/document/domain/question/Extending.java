package org.guiju.document.domain.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import org.guiju.document.domain.Rules;
import org.guiju.document.domain.consult.ConsultDeadline;
import org.guiju.regulation.calendar.Deadline;
import org.guiju.regulation.calendar.Due;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/** May the two sides still agree on more time? Until the term is over, and only for a later day. */
public final class Extending implements Question<Extending.Facts> {

    /**
     * @param party    whether the person acts for the consulted unit or for the sponsor
     * @param deadline the term that runs
     * @param until    the day they agreed on
     */
    public record Facts(
            Claim claim, String unit, boolean party, String post, Deadline deadline, LocalDate until, Instant now)
            implements Claim.Carried {}

    @Override
    public String name() {
        return "document.extend";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Findings judge(Rules rules, WorkingCalendar calendar, Facts facts) {
        Ground ground = rules.consult().deadline().flatMap(ConsultDeadline::extension).orElseGet(rules::consultBasis);
        Due due = facts.deadline().due(calendar);
        Findings findings = facts.party() ? ground.holds()
                : ground.brokenByActor("not-of-consulted-unit", Map.of("unit", facts.unit(), "post", facts.post()));
        if (due.isOver(facts.now())) {
            findings = findings.and(ground.broken("extension-after-term", Map.of("due", due.date().toString())));
        }
        return facts.until().isAfter(due.date()) ? findings
                : findings.and(ground.broken("extension-not-later", Map.of("due", due.date().toString(), "until", facts.until().toString())));
    }
}
