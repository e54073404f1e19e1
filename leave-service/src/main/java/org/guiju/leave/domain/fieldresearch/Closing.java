package org.guiju.leave.domain.fieldresearch;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.guiju.leave.domain.fieldresearch.FieldResearch.Follow;
import org.guiju.leave.domain.fieldresearch.FieldResearch.Reports;
import org.guiju.regulation.ruling.Breach;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Obligation;

/**
 * Closing the record of a trip.
 *
 * @param reportNeeded whether it was important research with important advice
 * @param report       the report, once there is one
 * @param unsettled    problems still to be followed
 */
public record Closing(long version, boolean reportNeeded, Optional<Report> report, int unsettled, Optional<Findings.Grant> grant)
        implements FieldQuestion {

    /** Refused while a report is missing or has not gone to everybody it must go to. Problems are followed beyond. */
    @Override
    public Findings judge(FieldRules rules) {
        Findings findings = Findings.satisfied(rules.basis());
        for (Reports reports : rules.all(FieldResearch::reports)) {
            findings = findings.and(reportNeeded ? judge(reports) : Findings.none());
        }
        for (Follow follow : rules.all(FieldResearch::follow)) {
            findings = findings.and(unsettled == 0 ? Findings.satisfied(follow.clause()) : Findings.obliges(
                    new Obligation(follow.clause(), "research-problems-to-follow", Map.of("count", unsettled))));
        }
        return findings;
    }

    private Findings judge(Reports reports) {
        List<String> wanted = reports.to();
        if (report.isEmpty()) {
            return Findings.broken(Breach.ofMatter(reports.clause(), FieldResearch.KEY, "research-report-missing",
                    Map.of("to", wanted.stream().map(Closing::named).toList())).grantableBy(reports.grantors()));
        }
        List<String> left = wanted.stream().filter(to -> !report.get().to().contains(to)).map(Closing::named).toList();
        return left.isEmpty() ? Findings.satisfied(reports.clause()) : Findings.broken(Breach.ofMatter(reports.clause(),
                FieldResearch.KEY, "research-report-not-sent", Map.of("left", left)).grantableBy(reports.grantors()));
    }

    static String named(String recipient) {
        return recipient.equals("party-committee") ? "党委" : "政府";
    }
}
