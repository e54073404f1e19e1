package org.guiju.leave.domain.fieldresearch;

import java.util.Map;

import org.guiju.leave.domain.fieldresearch.FieldResearch.Topics;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Obligation;

/**
 * Registering a key research topic that a leader chairs.
 *
 * @param kind   of the leader's post
 * @param before topics the leader already chairs in that year
 */
public record Chairing(String kind, String leader, int year, int before) implements FieldQuestion {

    @Override
    public long version() {
        return 0;
    }


    /** Always allowed; beyond the number the text speaks of with a remark, as its reading has it. */
    @Override
    public Findings judge(FieldRules rules) {
        Findings findings = Findings.none();
        for (Topics topics : rules.all(FieldResearch::topics)) {
            if (topics.who().contains(kind)) {
                findings = findings.and(before < topics.usual() ? Findings.satisfied(topics.clause()) : Findings.obliges(
                        new Obligation(topics.clause(), "research-topics-already-full",
                                Map.of("leader", leader, "year", year, "count", before))));
            }
        }
        return findings.clauses().isEmpty() ? Findings.satisfied(rules.basis()) : findings;
    }
}
