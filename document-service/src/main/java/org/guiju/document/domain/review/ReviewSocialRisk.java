package org.guiju.document.domain.review;

import java.util.List;
import java.util.stream.Collectors;

import org.guiju.regulation.rulebook.Defined;
import org.guiju.regulation.rulebook.Params;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleDefinition;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Findings;

/** Which papers need an assessment of their risk to social stability: where great public interests or unrest are at stake. */
public record ReviewSocialRisk(List<Demand> demands) {

    private static final String KEY = "document.review.social-risk";

    public static RuleDefinition<ReviewSocialRisk> definition() {
        return Defined.by(KEY, ReviewSocialRisk::read);
    }

    private static ReviewSocialRisk read(RuleBook book, Params.Reading reading) {
        return new ReviewSocialRisk(Demand.read(book, reading, RuleKey.of(KEY), ReviewKind.SOCIAL_RISK));
    }

    public ReviewSocialRisk {
        demands = List.copyOf(demands);
    }

    /** What is lacking before this step. */
    public Findings judge(Gate gate, Subject subject, Dossier dossier) {
        return Demand.judge(demands, gate, subject, dossier);
    }

    @Override
    public String toString() {
        return "ReviewSocialRisk[" + demands.stream().map(Demand::toString).collect(Collectors.joining("；")) + "]";
    }
}
