package org.guiju.document.domain.review;

import java.util.List;
import java.util.stream.Collectors;

import org.guiju.regulation.rulebook.Defined;
import org.guiju.regulation.rulebook.Params;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleDefinition;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Findings;

/** Which papers are reviewed for what they do to competition, before which step. */
public record ReviewFairCompetition(List<Demand> demands) {

    private static final String KEY = "document.review.fair-competition";

    public static RuleDefinition<ReviewFairCompetition> definition() {
        return Defined.by(KEY, ReviewFairCompetition::read);
    }

    private static ReviewFairCompetition read(RuleBook book, Params.Reading reading) {
        return new ReviewFairCompetition(Demand.read(book, reading, RuleKey.of(KEY), ReviewKind.FAIR_COMPETITION));
    }

    public ReviewFairCompetition {
        demands = List.copyOf(demands);
    }

    /** What is lacking before this step. */
    public Findings judge(Gate gate, Subject subject, Dossier dossier) {
        return Demand.judge(demands, gate, subject, dossier);
    }

    @Override
    public String toString() {
        return "ReviewFairCompetition[" + demands.stream().map(Demand::toString).collect(Collectors.joining("；")) + "]";
    }
}
