package org.guiju.regulation.ruling;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.rulebook.Strength;

/**
 * One item broken by one act.
 *
 * @param clause  the item
 * @param rule    the rule that found it
 * @param concern whether what is broken is who may act, or the matter itself
 * @param code    stable name of the breach, kebab case; message and remedy are found under it
 * @param facts   every number and name that the message shows; text, whole numbers, flags and lists of text only
 * @param grantors kinds of post that may grant an exception from a should-item, as the rulebook names them; empty for a
 *                must-item, and where the government has named nobody
 */
public record Breach(
        Clause clause, RuleKey rule, Concern concern, String code, Map<String, Object> facts, List<String> grantors) {

    /** What a breach is about; a refusal that is only about the actor answers 403, any other 422. */
    public enum Concern { ACTOR, MATTER }

    public Breach {
        if (clause.strength() == Strength.MAY) {
            throw new IllegalArgumentException("许可性条款不会被违反: " + clause.item());
        }
        if (clause.strength() == Strength.MUST && !grantors.isEmpty()) {
            throw new IllegalArgumentException("强制性条款没有例外: " + clause.item());
        }
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
        grantors = List.copyOf(grantors);
    }

    public static Breach ofMatter(Clause clause, RuleKey rule, String code, Map<String, Object> facts) {
        return new Breach(clause, rule, Concern.MATTER, code, facts, List.of());
    }

    public static Breach ofActor(Clause clause, RuleKey rule, String code, Map<String, Object> facts) {
        return new Breach(clause, rule, Concern.ACTOR, code, facts, List.of());
    }

    /** The same breach of a should-item, naming who may grant an exception; a must-item stays as it is. */
    public Breach grantableBy(List<String> kindsOfPost) {
        return clause.strength() == Strength.MUST ? this : new Breach(clause, rule, concern, code, facts, kindsOfPost);
    }
}
