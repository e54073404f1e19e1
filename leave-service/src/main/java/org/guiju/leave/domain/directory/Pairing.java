package org.guiju.leave.domain.directory;

import java.util.List;
import java.util.Map;

import org.guiju.leave.domain.cover.CoverRules;
import org.guiju.regulation.posts.AbPair;
import org.guiju.regulation.posts.Post;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Breach;
import org.guiju.regulation.ruling.Findings;

/**
 * Recording an AB pair.
 *
 * @param others the pairs on record
 */
public record Pairing(AbPair pair, Post a, Post b, List<AbPair> others) {

    private static final RuleKey POSTS = RuleKey.of("shared.posts");

    public Pairing {
        others = List.copyOf(others);
    }

    /** Refused where the regulation knows no pairs at all: nothing is invented. */
    public Findings judge(CoverRules rules) {
        return rules.abRole().map(rule -> rule.judge(pair, a, b, others)).orElseGet(() -> Findings.broken(
                Breach.ofMatter(rules.basis(), POSTS, "ab-not-provided", Map.of("a", a.title(), "b", b.title()))));
    }
}
