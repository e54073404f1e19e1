package org.guiju.document.domain.question;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.guiju.document.domain.Rules;
import org.guiju.document.domain.Urgency;
import org.guiju.document.domain.turnaround.Turnaround;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Findings;

/** May this person take this step towards agreement now? */
public final class Coordinating implements Question<Coordinating.Facts> {

    /** The step that only asks a silent unit again; it stands on no ladder. */
    public static final String CHASE = "chase";

    /**
     * @param step       the step, by the role that takes it, or {@link #CHASE}
     * @param actorRoles every role the person's post has towards this paper
     * @param taken      steps taken before
     * @param ofSponsor  whether the person acts for the sponsor
     * @param shortcut   why a step in between is left out; empty where none is
     */
    public record Facts(
            Claim claim, String step, Set<String> actorRoles, String post, Set<String> taken, String sponsor, boolean ofSponsor,
            Urgency urgency, Optional<String> shortcut)
            implements Claim.Carried {
        public Facts {
            actorRoles = Set.copyOf(actorRoles);
            taken = Set.copyOf(taken);
        }
    }

    @Override
    public String name() {
        return "document.coordinate";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Findings judge(Rules rules, WorkingCalendar calendar, Facts facts) {
        if (facts.step().equals(CHASE)) {
            return facts.ofSponsor() ? rules.consultBasis().holds()
                    : rules.consultBasis().brokenByActor("not-of-sponsor", Map.of("unit", facts.sponsor(), "post", facts.post()));
        }
        Findings shortcut = facts.shortcut().flatMap(reason -> rules.limits().turnaround().map(rule -> rule.judgeShortcut(facts.urgency(), reason)))
                .orElseGet(Findings::none);
        Set<String> taken = new HashSet<>(facts.taken());
        if (shortcut.breaches().isEmpty() && !shortcut.clauses().isEmpty()) {
            taken.addAll(Turnaround.STEPS_BETWEEN);
        }
        return rules.consult().disagreement().map(rule -> rule.judgeStep(facts.step(), facts.actorRoles(), taken).and(shortcut))
                .filter(findings -> !findings.clauses().isEmpty())
                .orElseGet(rules.consultBasis()::holds);
    }
}
