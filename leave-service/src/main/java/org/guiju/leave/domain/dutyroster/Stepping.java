package org.guiju.leave.domain.dutyroster;

import java.time.Instant;
import java.util.Map;

import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.ruling.Clause;
import org.guiju.regulation.ruling.Findings;

/**
 * A step of an incident is recorded as done.
 *
 * @param at        when it was done
 * @param commanded when command was taken
 * @param mine      whether the leader on duty, the one it went to, or the office records it
 */
public record Stepping(long version, IncidentStep step, Instant at, Instant commanded, boolean mine, String addressee)
        implements DutyQuestion {

    @Override
    public Findings judge(DutyRoster rule, WorkingCalendar calendar) {
        Clause clause = rule.incidents().map(DutyRoster.Incidents::clause).orElseGet(rule::handling);
        Findings findings = mine ? Findings.satisfied(clause)
                : DutyRoster.notYours(clause, "duty-step-by-other", Map.of("person", addressee));
        return at.isBefore(commanded)
                ? findings.and(DutyRoster.broken(clause, "duty-step-before-command", Map.of("at", at.toString(), "commanded", commanded.toString())))
                : findings;
    }
}
