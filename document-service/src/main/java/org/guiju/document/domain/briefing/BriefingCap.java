package org.guiju.document.domain.briefing;

import java.util.List;
import java.util.Map;

import org.guiju.regulation.rulebook.Defined;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.Params;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleDefinition;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/**
 * A department sends no more than so many kinds of briefing to the government; of each as many issues as it likes.
 *
 * @param maxKinds most kinds, as a rule
 */
public record BriefingCap(Ground ground, int maxKinds) {

    private static final String KEY = "document.briefing.cap";

    public static RuleDefinition<BriefingCap> definition() {
        return Defined.by(KEY, BriefingCap::read);
    }

    private static BriefingCap read(RuleBook book, Params.Reading reading) {
        Item item = book.items(RuleKey.of(KEY)).getFirst();
        return new BriefingCap(Ground.of(item), reading.of(item).count("maxKinds"));
    }

    /**
     * Registering one more kind.
     *
     * @param others names of the kinds the department has registered already
     */
    public Findings judge(List<String> others) {
        return others.size() < maxKinds ? ground.holds()
                : ground.broken("briefing-kinds-exceeded", Map.of("known", others, "max", maxKinds));
    }

    /** Sending one more issue of a kind that is registered: kinds are capped, not issues. */
    public Findings judgeIssue() {
        return ground.holds();
    }

    @Override
    public String toString() {
        return "BriefingCap[" + ground + ": 每部门" + maxKinds + "种]";
    }
}
