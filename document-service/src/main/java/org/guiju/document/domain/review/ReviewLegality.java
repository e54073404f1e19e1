package org.guiju.document.domain.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.guiju.document.domain.Role;
import org.guiju.regulation.rulebook.Defined;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.Params;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleDefinition;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/**
 * Which papers are reviewed for their legality, by whom, and before which step. The word of an adviser or of the sponsor's own
 * lawyers does not stand in for that of the body the regulation names.
 *
 * @param atFiling who reviews what is filed; empty where the regulation does not say so
 */
public record ReviewLegality(List<Demand> demands, Optional<AtFiling> atFiling) {

    private static final String KEY = "document.review.legality";

    public static RuleDefinition<ReviewLegality> definition() {
        return Defined.by(KEY, ReviewLegality::read);
    }

    private static ReviewLegality read(RuleBook book, Params.Reading reading) {
        List<Demand> demands = new ArrayList<>();
        Optional<AtFiling> atFiling = Optional.empty();
        for (Item item : book.items(RuleKey.of(KEY))) {
            Params params = reading.of(item);
            Optional<Role> reviewer = Role.of(book, params.optionalPosts("reviewers")).stream().findFirst();
            if (params.choice("aspect", Set.of("paper", "filing")).equals("filing")) {
                atFiling = reviewer.map(role -> new AtFiling(Ground.of(item), role));
            } else {
                params.leave("standard");
                demands.add(new Demand(Ground.of(item), Scope.read(params), reviewer));
            }
        }
        return new ReviewLegality(demands, atFiling);
    }

    /** @param reviewer the body whose review counts; empty where the text leaves that open, and any review on record does */
    public record Demand(Ground ground, Scope scope, Optional<Role> reviewer) {

        private boolean counts(Review review) {
            return reviewer.isEmpty() || reviewer.get().kind().equals(review.unitKind());
        }

        private Findings judge(Dossier dossier) {
            String by = reviewer.map(Role::title).orElse("法制机构");
            if (dossier.failed(ReviewKind.LEGALITY, this::counts)) {
                return ground.broken("found-unlawful", Map.of("reviewer", by));
            }
            return dossier.passed(ReviewKind.LEGALITY, this::counts) ? ground.holds()
                    : ground.broken("legality-not-reviewed", Map.of("reviewer", by));
        }
    }

    /** @param reviewer who reviews what departments and lower governments file */
    public record AtFiling(Ground ground, Role reviewer) {}

    public ReviewLegality {
        demands = List.copyOf(demands);
    }

    /** What is lacking before this step. */
    public Findings judge(Gate gate, Subject subject, Dossier dossier) {
        return demands.stream().filter(d -> d.scope().before() == gate)
                .map(d -> d.scope().judge(d.ground(), subject, dossier, () -> d.judge(dossier)))
                .reduce(Findings.none(), Findings::and);
    }

    /** The bodies whose review this paper needs. */
    public List<Role> reviewers(Subject subject, Dossier dossier) {
        return demands.stream().filter(d -> d.scope().couldApply(subject, dossier)).flatMap(d -> d.reviewer().stream()).distinct().toList();
    }

    @Override
    public String toString() {
        return "ReviewLegality[" + String.join("；", demands.stream().map(d -> d.ground() + ": " + d.scope().text()
                + d.scope().before().title() + "前由" + d.reviewer().map(Role::title).orElse("法制机构") + "审核合法性").toList())
                + atFiling.map(f -> "；" + f.ground() + ": 备案件由" + f.reviewer() + "审查").orElse("") + "]";
    }
}
