package org.guiju.leave.domain.directory;

import java.time.Instant;
import java.util.Map;

import org.guiju.leave.domain.cover.CoverRules;
import org.guiju.regulation.posts.Absence;
import org.guiju.regulation.posts.ActingPost;
import org.guiju.regulation.posts.Coverage;
import org.guiju.regulation.posts.DirectoryFacts;
import org.guiju.regulation.posts.DirectorySnapshot;
import org.guiju.regulation.posts.Post;
import org.guiju.regulation.posts.PostKinds;
import org.guiju.regulation.ruling.Clause;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Obligation;

/**
 * Recording that a person is away. Nothing forbids it here: who must ask whom for leave is judged before. What it leaves uncovered
 * is told, with the clause under which somebody can be named.
 *
 * @param around the part of the directory it touches, without the absence
 */
public record GoingAway(Absence absence, DirectoryFacts around) {

    /** The posts that nobody may act for from the first instant of the absence on. */
    public Findings judge(CoverRules rules) {
        DirectorySnapshot then = DirectorySnapshot.of(DirectoryEdit.of(around.jurisdiction(), absence, Change.What.ADDED)
                .appliedTo(around));
        Instant from = absence.from() == null ? Instant.EPOCH : absence.from();
        Findings findings = Findings.satisfied(rules.basis());
        for (ActingPost held : then.postsOf(absence.person(), from)) {
            if (!held.covered() && then.coverage(held.post().id(), from) instanceof Coverage.Gap) {
                findings = findings.and(Findings.obliges(new Obligation(clause(rules, held.post()), "cover-needed",
                        Map.of("post", held.post().title()))));
            }
        }
        return findings.and(toSay(rules, then, from));
    }

    /** Whoever is covered is asked what his stand-in takes over; until he has said so, it is everything. */
    private Findings toSay(CoverRules rules, DirectorySnapshot then, Instant from) {
        if (absence.handOver() != null) {
            return Findings.none();
        }
        Findings findings = Findings.none();
        for (ActingPost held : then.postsOf(absence.person(), from)) {
            if (!held.covered() && then.coverage(held.post().id(), from) instanceof Coverage.CoveredBy covered) {
                findings = findings.and(Findings.obliges(new Obligation(clause(rules, held.post()), "cover-hand-over-to-say",
                        Map.of("post", held.post().title(), "standIn", title(then, covered)))));
            }
        }
        return findings;
    }

    private static String title(DirectorySnapshot directory, Coverage.CoveredBy covered) {
        return directory.post(covered.standInPost()).map(Post::title).orElse(covered.standInPost().value());
    }

    private static Clause clause(CoverRules rules, Post post) {
        return post.is(PostKinds.HEAD)
                ? rules.actingHead().map(rule -> rule.steps().getFirst().clause()).orElseGet(rules::basis)
                : rules.gapCover().filter(rule -> rule.kinds().contains(post.kind())).map(rule -> rule.clause())
                        .or(() -> rules.abRole().flatMap(rule -> rule.pairing(post.kind())).map(pairing -> pairing.clause()))
                        .orElseGet(rules::basis);
    }
}
