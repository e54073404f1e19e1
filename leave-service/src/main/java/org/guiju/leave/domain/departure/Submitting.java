package org.guiju.leave.domain.departure;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.guiju.leave.domain.journey.Departure;
import org.guiju.leave.domain.journey.Purpose;
import org.guiju.leave.domain.overseas.Overseas;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Breach;
import org.guiju.regulation.ruling.Clause;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Obligation;

/**
 * A departure is submitted: everything that can be wrong with it is told at once.
 *
 * @param afterwards whether it is asked for after the departure (补办): nothing is approved beforehand any more, and it is recorded as such
 */
public record Submitting(Departure departure, Surroundings surroundings, boolean afterwards, Act act) {

    private static final RuleKey KEY = RuleKey.of("leave.approver");

    /** What the rules find about it. */
    public Findings judge(DepartureRules rules) {
        Check check = Check.of(rules, departure, surroundings, act);
        Procedure procedure = check.procedure();
        return procedure.basis().stream().map(Findings::satisfied).reduce(Findings.none(), Findings::and)
                .and(check.doneBySelfOrOffice(procedure.basis().getFirst(), KEY, "leave-asked-by-other"))
                .and(procedure.findings())
                .and(insideTheUnit(procedure))
                .and(time(check, procedure))
                .and(check.explanation())
                .and(check.standIn())
                .and(check.pairWarned())
                .and(check.follows())
                .and(new NamedLeader(check).judge())
                .and(check.exclusion())
                .and(overseas(rules))
                .and(check.ownSchedule(procedure.basis().getFirst()));
    }

    private static Findings insideTheUnit(Procedure procedure) {
        return procedure.steps().isEmpty() && procedure.findings().breaches().isEmpty()
                ? Findings.obliges(new Obligation(procedure.basis().getFirst(), "leave-inside-the-unit", Map.of()))
                : Findings.none();
    }

    private Findings time(Check check, Procedure procedure) {
        if (check.hasBegun()) {
            return begun(procedure);
        }
        return procedure.steps().stream().map(step -> Check.inTime(step, check.today())).reduce(Findings.none(), Findings::and);
    }

    private Findings begun(Procedure procedure) {
        Map<String, Object> facts = Map.of("from", departure.stay().first().date().toString());
        List<Clause> consents = procedure.steps().stream().filter(step -> step instanceof Step.Consent).map(Step::clause).distinct().toList();
        Optional<Clause> reports = procedure.steps().stream().filter(step -> step instanceof Step.Report).map(Step::clause).findFirst();
        if (consents.isEmpty()) {
            return reports.map(clause -> Findings.obliges(new Obligation(clause, "leave-reported-late", facts))).orElseGet(Findings::none);
        }
        return consents.stream().map(clause -> afterwards
                ? Findings.obliges(new Obligation(clause, "leave-recorded-afterwards", facts))
                : Findings.broken(Breach.ofMatter(clause, KEY, "leave-after-departure", facts))).reduce(Findings.none(), Findings::and);
    }

    private Findings overseas(DepartureRules rules) {
        Optional<Overseas> rule = departure.purpose() == Purpose.OFFICIAL_TRIP_ABROAD ? rules.overseas() : Optional.empty();
        return rule.map(overseas -> overseas.judge(departure.traveller().kind(), departure.overseas())).orElseGet(Findings::none);
    }
}
