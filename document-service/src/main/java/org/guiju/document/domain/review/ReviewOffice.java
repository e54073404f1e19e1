package org.guiju.document.domain.review;

import java.util.Map;
import java.util.Set;

import org.guiju.regulation.rulebook.Defined;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.Params;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleDefinition;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/**
 * The office reviews a paper and proposes how to handle it before any leader sees it.
 *
 * @param clear whether the opinion must say something definite
 */
public record ReviewOffice(Ground ground, boolean clear) {

    private static final String KEY = "document.review.office";

    public static RuleDefinition<ReviewOffice> definition() {
        return Defined.by(KEY, ReviewOffice::read);
    }

    private static ReviewOffice read(RuleBook book, Params.Reading reading) {
        Item item = book.items(RuleKey.of(KEY)).getFirst();
        Params params = reading.of(item);
        params.leave("senders", "before", "output");
        params.choice("reviewer", Set.of("office"));
        return new ReviewOffice(Ground.of(item), params.flag("clear", false));
    }

    /** Phrases that pass the question on without answering it. */
    private static final Set<String> PASSING_ON =
            Set.of("请领导阅示", "请领导审示", "请领导批示", "请阅示", "请审示", "请批示", "呈领导阅示", "呈阅", "阅", "请示");

    /** Writing the opinion. */
    public Findings judgeOpinion(String opinion) {
        String bare = opinion.strip().replaceAll("[。．.！!，,\\s]+$", "");
        if (bare.isEmpty()) {
            return ground.broken("handling-opinion-empty", Map.of());
        }
        return clear && PASSING_ON.contains(bare) ? ground.broken("handling-opinion-vague", Map.of("opinion", opinion.strip())) : ground.holds();
    }

    /** Bringing the paper before a leader. */
    public Findings judgeGoingOn(boolean opinionGiven) {
        return opinionGiven ? ground.holds() : ground.broken("not-reviewed-by-office", Map.of());
    }

    @Override
    public String toString() {
        return "ReviewOffice[" + ground + ": 先由政府办公室审核并提" + (clear ? "明确的" : "") + "办理意见]";
    }
}
