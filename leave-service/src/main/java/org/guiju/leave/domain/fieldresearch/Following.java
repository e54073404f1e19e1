package org.guiju.leave.domain.fieldresearch;

import org.guiju.regulation.ruling.Findings;

/**
 * Everything that is put on a trip's record and that no clause restricts: problems, the help given, the report, a trip called off.
 *
 * @param step which of them
 */
public record Following(long version, TripStep step) implements FieldQuestion {

    /** Allowed under the clauses that ask for it, or under the first on field research. */
    @Override
    public Findings judge(FieldRules rules) {
        Findings findings = switch (step) {
            case ADD_PROBLEM, HELP, SETTLE -> rules.all(FieldResearch::follow).stream()
                    .map(follow -> Findings.satisfied(follow.clause())).reduce(Findings.none(), Findings::and);
            case REPORT -> rules.all(FieldResearch::reports).stream()
                    .map(reports -> Findings.satisfied(reports.clause())).reduce(Findings.none(), Findings::and);
            case CHANGE, RECORD, CLOSE, CALL_OFF -> Findings.none();
        };
        return findings.clauses().isEmpty() ? Findings.satisfied(rules.basis()) : findings;
    }
}
