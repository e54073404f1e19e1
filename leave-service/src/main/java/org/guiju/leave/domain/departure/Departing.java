package org.guiju.leave.domain.departure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.guiju.leave.domain.journey.Departure;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Breach;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Obligation;

/**
 * A departure is registered (登记离岗): whatever is missing is told at once.
 *
 * @param done what has been done of its procedure
 * @param act  with the exception that was granted when it was submitted
 */
public record Departing(Departure departure, Surroundings surroundings, List<Done> done, boolean afterwards, Act act) {

    private static final RuleKey APPROVER = RuleKey.of("leave.approver");

    public Departing {
        done = List.copyOf(done);
    }

    /** What the rules find about it. */
    public Findings judge(DepartureRules rules) {
        Check check = Check.of(rules, departure, surroundings, act);
        Procedure procedure = check.procedure();
        Findings findings = procedure.basis().stream().map(Findings::satisfied).reduce(Findings.none(), Findings::and)
                .and(check.doneBySelfOrOffice(procedure.basis().getFirst(), APPROVER, "leave-registered-by-other"))
                .and(procedure.findings());
        for (Step step : procedure.steps()) {
            findings = findings.and(judge(procedure, step));
        }
        return findings.and(check.explanation()).and(check.exclusion()).and(check.pair());
    }

    private Findings judge(Procedure procedure, Step step) {
        Optional<Done> last = last(step);
        if (last.isEmpty()) {
            return broken(step, missing(step), Map.of("to", step.addressee().title()));
        }
        if (!last.get().granted()) {
            return broken(step, "leave-consent-refused", Map.of("to", step.addressee().title()));
        }
        Instant at = last.get().at();
        Findings findings = Findings.satisfied(step.clause()).and(order(procedure, step, at));
        if (at.isBefore(departure.stay().from())) {
            return findings.and(Check.inTime(step, LocalDate.ofInstant(at, WorkingCalendar.ZONE)));
        }
        return findings.and(late(step));
    }

    private Findings late(Step step) {
        Map<String, Object> facts = Map.of("from", departure.stay().first().date().toString());
        return switch (step) {
            case Step.Consent consent -> afterwards
                    ? Findings.obliges(new Obligation(consent.clause(), "leave-recorded-afterwards", facts))
                    : broken(consent, "leave-after-departure", facts);
            case Step.Report report -> Findings.obliges(new Obligation(report.clause(), "leave-reported-late", facts));
            case Step.Filing filing -> Findings.none();
            case Step.Notice notice -> Findings.none();
        };
    }

    private Findings order(Procedure procedure, Step step, Instant at) {
        return !step.orderBinds() ? Findings.none() : procedure.before(step).stream()
                .filter(earlier -> last(earlier).filter(d -> d.granted() && d.at().isAfter(at)).isPresent())
                .map(earlier -> broken(step, "leave-out-of-order", Map.of("before", earlier.addressee().title())))
                .reduce(Findings.none(), Findings::and);
    }

    private Optional<Done> last(Step step) {
        return done.stream().filter(d -> d.step().equals(step.name())).reduce((first, second) -> second);
    }

    private static String missing(Step step) {
        return switch (step) {
            case Step.Consent consent -> "leave-consent-missing";
            case Step.Report report -> "leave-report-missing";
            case Step.Filing filing -> "leave-filing-missing";
            case Step.Notice notice -> "leave-notice-missing";
        };
    }

    private static Findings broken(Step step, String code, Map<String, Object> facts) {
        return Findings.broken(Breach.ofMatter(step.clause(), Deciding.key(step), code, facts));
    }
}
