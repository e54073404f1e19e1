package org.guiju.leave.domain.dutyroster;

import java.util.Map;

import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Obligation;

/**
 * An incident is registered with what has been ordered first.
 *
 * @param mine      whether the leader on duty registers it, or the office for him
 * @param onDuty    who is on duty then
 * @param inCharge  who starts the plan
 * @param head      who is told
 * @param byHead    whether the leader on duty is the head himself
 * @param byInCharge whether he is in charge of the matter himself
 */
public record Handling(long version, IncidentLevel level, boolean sensitive, boolean mine, String onDuty, String inCharge, String head,
        boolean byHead, boolean byInCharge) implements DutyQuestion {

    @Override
    public Findings judge(DutyRoster rule, WorkingCalendar calendar) {
        Findings findings = mine ? Findings.satisfied(rule.handling())
                : DutyRoster.notYours(rule.handling(), "duty-not-on-duty", Map.of("person", onDuty));
        return rule.incidents().filter(incidents -> incidents.concerns(level, sensitive))
                .map(incidents -> findings.and(told(incidents))).orElse(findings);
    }

    /** What follows at once, side by side; nobody waits for an answer of the head. */
    private Findings told(DutyRoster.Incidents incidents) {
        Findings findings = Findings.satisfied(incidents.clause());
        if (incidents.steps().contains(IncidentStep.START_PLAN) && !byInCharge) {
            findings = findings.and(Findings.obliges(new Obligation(incidents.clause(), "duty-start-plan", Map.of("to", inCharge))));
        }
        if (incidents.steps().contains(IncidentStep.REPORT) && !byHead) {
            findings = findings.and(Findings.obliges(new Obligation(incidents.clause(), "duty-report", Map.of("to", head))));
        }
        return findings;
    }
}
