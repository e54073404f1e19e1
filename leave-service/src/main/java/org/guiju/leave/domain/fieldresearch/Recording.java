package org.guiju.leave.domain.fieldresearch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.guiju.leave.domain.fieldresearch.FieldResearch.ContactPoint;
import org.guiju.leave.domain.fieldresearch.FieldResearch.Records;
import org.guiju.leave.domain.fieldresearch.FieldResearch.Reports;
import org.guiju.regulation.ruling.Breach;
import org.guiju.regulation.ruling.Clause;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Obligation;

/**
 * Putting on record how a trip went.
 *
 * @param kind           of the leader's post
 * @param noted          what is said of it
 * @param reportNeeded   whether it was important research with important advice
 * @param atContactPoint for a stay: whether it was at a contact point of the leader's
 */
public record Recording(long version, String kind, Activity activity, Set<Noted> noted, boolean reportNeeded, boolean atContactPoint,
        List<Sight> sights, Optional<String> workReason, Optional<Findings.Grant> grant) implements FieldQuestion {

    public Recording {
        noted = Set.copyOf(noted);
        sights = List.copyOf(sights);
    }

    /** Refused where something the regulation wants on record is left unsaid; says what important research leads to. */
    @Override
    public Findings judge(FieldRules rules) {
        Findings findings = new Planning(version, kind, activity, sights, workReason, grant).judge(rules);
        for (Records records : rules.all(FieldResearch::records)) {
            if (records.who().contains(kind) && records.about(activity)) {
                findings = findings.and(judge(records));
            }
        }
        for (Reports reports : rules.all(FieldResearch::reports)) {
            findings = findings.and(reportNeeded ? Findings.obliges(new Obligation(reports.clause(), "research-report-due",
                    Map.of("to", reports.to().stream().map(Closing::named).toList()))) : Findings.none());
        }
        for (ContactPoint point : rules.all(FieldResearch::contactPoints)) {
            if (activity == Activity.STAY_IN && point.who().contains(kind)) {
                findings = findings.and(atContactPoint ? Findings.satisfied(point.clause())
                        : Findings.obliges(new Obligation(point.clause(), "research-stay-elsewhere", Map.of())));
            }
        }
        return findings;
    }

    private Findings judge(Records records) {
        Clause clause = records.clause();
        List<String> left = records.noted().stream().filter(one -> !noted.contains(one)).sorted().map(Recording::named).toList();
        return left.isEmpty() ? Findings.satisfied(clause)
                : Findings.broken(Breach.ofMatter(clause, FieldResearch.KEY, "research-record-incomplete", Map.of("left", left))
                        .grantableBy(records.grantors()));
    }

    private static String named(Noted noted) {
        return switch (noted) {
            case COMPANIONS -> "随员陪同（companions）";
            case VEHICLES -> "车辆（vehicles）";
            case RECEPTION -> "接待（reception）";
            case NEWS_REPORT -> "新闻报道（newsReport）";
        };
    }
}
