package org.guiju.leave.domain.fieldresearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.guiju.leave.domain.fieldresearch.FieldResearch.Banned;
import org.guiju.leave.domain.fieldresearch.FieldResearch.Campaign;
import org.guiju.leave.domain.fieldresearch.FieldResearch.Days;
import org.guiju.leave.domain.fieldresearch.FieldResearch.Settings;
import org.guiju.leave.domain.fieldresearch.FieldResearch.Special;
import org.guiju.regulation.ruling.Breach;
import org.guiju.regulation.ruling.Clause;
import org.guiju.regulation.ruling.Findings;

/**
 * Planning a trip, or changing the plan.
 *
 * @param version    of the trip; 0 for a new one
 * @param kind       of the leader's post
 * @param sights     stops at historic sites and scenic areas
 * @param workReason the need of work that is given for them
 */
public record Planning(long version, String kind, Activity activity, List<Sight> sights, Optional<String> workReason,
        Optional<Findings.Grant> grant) implements FieldQuestion {

    public Planning {
        sights = List.copyOf(sights);
    }

    /** Refused where a place is banned and no need of work is given. */
    @Override
    public Findings judge(FieldRules rules) {
        Findings findings = Findings.satisfied(touched(rules).toArray(Clause[]::new));
        for (Banned banned : rules.all(FieldResearch::banned)) {
            if (banned.who().contains(kind)) {
                findings = findings.and(Findings.satisfied(banned.clause())).and(judge(banned));
            }
        }
        return findings;
    }

    private Findings judge(Banned banned) {
        Findings findings = Findings.none();
        if (workReason.filter(reason -> !reason.isBlank()).isEmpty()) {
            for (Sight sight : sights) {
                if (banned.places().contains(sight.kind())) {
                    findings = findings.and(Findings.broken(broken(banned.clause(), sight).grantableBy(banned.grantors())));
                }
            }
        }
        return findings;
    }

    private static Breach broken(Clause clause, Sight sight) {
        String kind = switch (sight.kind()) {
            case HISTORIC_SITE -> "名胜古迹";
            case SCENIC_AREA -> "风景区";
        };
        return sight.listed()
                .map(name -> Breach.ofMatter(clause, FieldResearch.KEY, "research-listed-place-without-work",
                        Map.of("place", sight.place(), "kind", kind, "listed", name)))
                .orElseGet(() -> Breach.ofMatter(clause, FieldResearch.KEY, "research-marked-place-without-work",
                        Map.of("place", sight.place(), "kind", kind)));
    }

    private List<Clause> touched(FieldRules rules) {
        List<Clause> clauses = new ArrayList<>();
        rules.all(FieldResearch::days).stream().filter(days -> days.who().contains(kind)).map(Days::clause).forEach(clauses::add);
        if (activity == Activity.SPECIAL_TOPIC) {
            rules.all(FieldResearch::special).stream().map(Special::clause).forEach(clauses::add);
        }
        rules.all(FieldResearch::settings).stream().map(Settings::clause).forEach(clauses::add);
        rules.all(FieldResearch::campaigns).stream().map(Campaign::clause).forEach(clauses::add);
        return clauses.isEmpty() ? List.of(rules.basis()) : clauses.stream().distinct().toList();
    }
}
