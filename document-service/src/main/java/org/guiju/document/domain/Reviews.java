package org.guiju.document.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.guiju.document.domain.review.Dossier;
import org.guiju.document.domain.review.Gate;
import org.guiju.document.domain.review.ReviewAssessment;
import org.guiju.document.domain.review.ReviewBeforeParty;
import org.guiju.document.domain.review.ReviewFairCompetition;
import org.guiju.document.domain.review.ReviewLegality;
import org.guiju.document.domain.review.ReviewPublicComment;
import org.guiju.document.domain.review.ReviewSocialRisk;
import org.guiju.document.domain.review.Subject;
import org.guiju.regulation.rulebook.BoundRules;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleDefinition;
import org.guiju.regulation.ruling.Findings;

/** Rules on how a paper must have been looked at before it goes on. */
public record Reviews(Optional<ReviewLegality> legality, Optional<ReviewFairCompetition> fairCompetition, Optional<ReviewSocialRisk> socialRisk,
        Optional<ReviewAssessment> assessment, Optional<ReviewPublicComment> publicComment, Optional<ReviewBeforeParty> beforeParty) {

    static List<RuleDefinition<?>> definitions() {
        return List.of(ReviewLegality.definition(), ReviewFairCompetition.definition(), ReviewSocialRisk.definition(),
                ReviewAssessment.definition(), ReviewPublicComment.definition(), ReviewBeforeParty.definition());
    }

    static Reviews of(BoundRules bound, RuleBook book) {
        return new Reviews(bound.rule(ReviewLegality.definition(), book), bound.rule(ReviewFairCompetition.definition(), book),
                bound.rule(ReviewSocialRisk.definition(), book), bound.rule(ReviewAssessment.definition(), book),
                bound.rule(ReviewPublicComment.definition(), book), bound.rule(ReviewBeforeParty.definition(), book));
    }

    /** Everything that is lacking before this step, under every rule at once. */
    public Findings judge(Gate gate, Subject subject, Dossier dossier) {
        return Stream.of(judged(legality, rule -> rule.judge(gate, subject, dossier)),
                        judged(fairCompetition, rule -> rule.judge(gate, subject, dossier)),
                        judged(socialRisk, rule -> rule.judge(gate, subject, dossier)),
                        judged(assessment, rule -> rule.judge(gate, subject, dossier)),
                        judged(publicComment, rule -> rule.judge(gate, subject, dossier)))
                .reduce(Findings.none(), Findings::and);
    }

    /** The bodies outside the sponsor whose review this paper needs. */
    public List<Role> reviewers(Subject subject, Dossier dossier) {
        return legality.map(rule -> rule.reviewers(subject, dossier)).orElse(List.of());
    }

    private static <R> Findings judged(Optional<R> rule, Function<R, Findings> judge) {
        return rule.map(judge).orElseGet(Findings::none);
    }
}
