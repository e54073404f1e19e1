package org.guiju.regulation.ruling;

import java.util.List;
import java.util.Map;

import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Breach;
import org.guiju.regulation.ruling.Clause;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.MissingFact;
import org.guiju.regulation.ruling.Obligation;

/**
 * What a rule stands on when it judges: the item it cites, the key it is bound to, and the kinds of post that may grant an
 * exception where the item is only a should.
 */
public record Ground(Clause clause, RuleKey rule, List<String> grantors) {

    public Ground {
        grantors = List.copyOf(grantors);
    }

    /** The ground an item gives. */
    public static Ground of(Item item) {
        return new Ground(item.clause(), item.rule(), item.grantors());
    }

    public Findings holds() {
        return Findings.satisfied(clause);
    }

    /** Something about the matter is broken. */
    public Findings broken(String code, Map<String, Object> facts) {
        return Findings.broken(Breach.ofMatter(clause, rule, code, facts).grantableBy(grantors));
    }

    /** Who acts is what is broken. */
    public Findings brokenByActor(String code, Map<String, Object> facts) {
        return Findings.broken(Breach.ofActor(clause, rule, code, facts).grantableBy(grantors));
    }

    public Findings missing(String code, Map<String, Object> facts) {
        return Findings.missing(clause, new MissingFact(code, facts));
    }

    public Findings obliges(String code, Map<String, Object> facts) {
        return Findings.obliges(new Obligation(clause, code, facts));
    }

    @Override
    public String toString() {
        return clause.item();
    }
}
