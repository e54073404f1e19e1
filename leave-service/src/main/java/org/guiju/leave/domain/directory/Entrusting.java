package org.guiju.leave.domain.directory;

import java.util.Map;
import java.util.Optional;

import org.guiju.leave.domain.cover.CoverRules;
import org.guiju.leave.domain.delegation.Delegation;
import org.guiju.leave.domain.gapcover.GapCover;
import org.guiju.leave.domain.posts.Posts;
import org.guiju.regulation.posts.DirectoryFacts;
import org.guiju.regulation.posts.DirectorySnapshot;
import org.guiju.regulation.posts.Entrustment;
import org.guiju.regulation.posts.Post;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.posts.PostKinds;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.rulebook.Strength;
import org.guiju.regulation.ruling.Breach;
import org.guiju.regulation.ruling.Clause;
import org.guiju.regulation.ruling.Findings;

/**
 * Recording an entrustment.
 *
 * @param around    the part of the directory it touches
 * @param byGrantor whether whoever records it holds the post that entrusts, not merely covers it
 */
public record Entrusting(Entrustment entrustment, DirectoryFacts around, boolean byGrantor) {

    private static final RuleKey POSTS = RuleKey.of("shared.posts");

    /** What the regulation says to it. */
    public Findings judge(CoverRules rules) {
        DirectorySnapshot directory = DirectorySnapshot.of(around);
        Findings who = byGrantor ? Findings.none()
                : Findings.broken(Breach.ofActor(clause(rules), POSTS, "entrusted-by-other", Map.of("post", title(directory,
                        entrustment.grantedBy()))));
        return who.and(matter(rules, directory));
    }

    /** The clause the record rests on. */
    public Clause clause(CoverRules rules) {
        DirectorySnapshot directory = DirectorySnapshot.of(around);
        return switch (entrustment.kind()) {
            case ACTING_HEAD -> rules.actingHead()
                    .map(rule -> rule.step(kind(directory, entrustment.to())).orElse(rule.steps().getFirst()).clause())
                    .orElseGet(rules::basis);
            case GAP_COVER -> rules.gapCover().map(GapCover::clause)
                    .or(() -> rules.abRole().map(rule -> rule.pairings().getFirst().clause())).orElseGet(rules::basis);
            case SPECIAL_TASK -> assistance(rules).map(Posts.Assistance::clause)
                    .or(() -> rules.delegation().flatMap(rule -> rule.grant(entrustment, directory.post(entrustment.to()).orElseThrow()))
                            .map(Delegation.Grant::clause).filter(clause -> byGrantor || clause.strength() != Strength.MAY))
                    .orElseGet(rules::basis);
            case UNIT_IN_CHARGE -> rules.basis();
        };
    }

    private Findings matter(CoverRules rules, DirectorySnapshot directory) {
        Post post = directory.post(entrustment.post()).orElseThrow();
        Post to = directory.post(entrustment.to()).orElseThrow();
        Post grantor = directory.post(entrustment.grantedBy()).orElseThrow();
        return switch (entrustment.kind()) {
            case ACTING_HEAD -> post.is(PostKinds.HEAD)
                    ? rules.actingHead().map(rule -> rule.judge(entrustment, to, grantor, directory))
                            .orElseGet(() -> broken(rules, "acting-head-not-provided", Map.of()))
                    : broken(rules, "acting-head-for-other-post", Map.of("post", post.title()));
            case GAP_COVER -> gap(rules, post, grantor);
            case SPECIAL_TASK -> assistance(rules).map(rule -> rule.judge(post, to))
                    .or(() -> rules.delegation().map(rule -> rule.judge(entrustment, to, grantor, rules.basis())))
                    .orElseGet(() -> Findings.satisfied(rules.basis()));
            case UNIT_IN_CHARGE -> post.principal() && post.unit().equals(to.unit())
                    ? Findings.satisfied(rules.basis())
                    : broken(rules, "in-charge-of-other-unit", Map.of("post", post.title(), "to", to.title()));
        };
    }

    /** Where the record says who assists a leader, and the regulation speaks of that. */
    private Optional<Posts.Assistance> assistance(CoverRules rules) {
        return Posts.ASSISTANCE.equals(entrustment.matter()) ? rules.posts().flatMap(rule -> rule.assistance().stream().findFirst())
                : Optional.empty();
    }

    private Findings gap(CoverRules rules, Post post, Post grantor) {
        return rules.gapCover().map(rule -> rule.judge(entrustment, post, grantor))
                .or(() -> rules.abRole().flatMap(rule -> rule.pairing(post.kind()))
                        .filter(pairing -> pairing.namedByHead() && grantor.is(PostKinds.HEAD))
                        .map(pairing -> Findings.satisfied(pairing.clause())))
                .orElseGet(() -> broken(rules, "gap-cover-not-provided", Map.of("post", post.title())));
    }

    private static Findings broken(CoverRules rules, String code, Map<String, Object> facts) {
        return Findings.broken(Breach.ofMatter(rules.basis(), POSTS, code, facts));
    }

    private static String kind(DirectorySnapshot directory, PostId post) {
        return directory.post(post).map(Post::kind).orElse("");
    }

    private static String title(DirectorySnapshot directory, PostId post) {
        return directory.post(post).map(Post::title).orElse(post.value());
    }
}
