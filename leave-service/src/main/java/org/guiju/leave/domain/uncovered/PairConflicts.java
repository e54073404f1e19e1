package org.guiju.leave.domain.uncovered;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.guiju.leave.domain.abrole.AbRole;
import org.guiju.leave.domain.cover.CoverRules;
import org.guiju.regulation.posts.AbPair;
import org.guiju.regulation.posts.Absence;
import org.guiju.regulation.posts.Coverage;
import org.guiju.regulation.posts.DirectorySnapshot;
import org.guiju.regulation.posts.Duty;
import org.guiju.regulation.posts.Holding;
import org.guiju.regulation.posts.Post;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.posts.PostKinds;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.rulebook.Strength;
import org.guiju.regulation.ruling.Breach;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Obligation;
import org.jspecify.annotations.Nullable;

/** What stands in the way of an absence because of AB pairs: no partner on record, or the partner away at the same time. */
final class PairConflicts {

    private static final RuleKey KEY = RuleKey.of("leave.ab-role");

    private final WhatIf whatIf;
    private final CoverRules rules;
    private final DirectorySnapshot then;

    PairConflicts(WhatIf whatIf, CoverRules rules) {
        this.whatIf = whatIf;
        this.rules = rules;
        this.then = DirectorySnapshot.of(WhatIf.with(whatIf.around(), whatIf.absence()));
    }

    private record Overlap(Instant from, @Nullable Instant until) {}

    Findings judge() {
        return rules.abRole().map(this::judge).orElseGet(() -> Findings.satisfied(rules.basis()));
    }

    private Findings judge(AbRole rule) {
        Findings findings = Findings.satisfied(rule.actsUnder());
        for (Post post : whatIf.ownPosts()) {
            Optional<AbRole.Pairing> pairing = rule.pairing(post.kind());
            if (pairing.isPresent()) {
                findings = findings.and(judge(rule, pairing.get(), post));
            }
        }
        return findings;
    }

    private Findings judge(AbRole rule, AbRole.Pairing pairing, Post post) {
        List<AbPair> pairs = whatIf.around().pairs().stream()
                .filter(pair -> (pair.a().equals(post.id()) || pair.b().equals(post.id())) && pair.overlaps(whatIf.absence())).toList();
        Findings findings = rule.judgeComplete(List.of(post), pairs.isEmpty() ? Set.of() : Set.of(post));
        for (AbPair pair : pairs) {
            Post partner = then.post(pair.a().equals(post.id()) ? pair.b() : pair.a()).orElseThrow();
            for (Holding held : whatIf.around().holdings().stream().filter(h -> h.post().equals(partner.id())).toList()) {
                for (Absence other : whatIf.meanwhile(held.person())) {
                    if (held.overlaps(other) && held.overlaps(whatIf.absence()) && pair.overlaps(other)) {
                        findings = findings.and(together(pairing, post, partner, overlap(other)));
                    }
                }
            }
        }
        return findings;
    }

    private Overlap overlap(Absence other) {
        Instant first = whatIf.absence().from();
        Instant second = other.from();
        Instant from = first == null ? second : second == null || second.isBefore(first) ? first : second;
        return new Overlap(from == null ? Instant.EPOCH : from, Prospects.sooner(whatIf.absence().until(), other.until()));
    }

    /**
     * Both are away. Where the head has to name who minds their work, somebody must stand for both posts at every instant; where he has
     * to say why as well, that is an exception he grants: the regulation forbids nothing, so its reading takes this for a should.
     */
    private Findings together(AbRole.Pairing pairing, Post post, Post partner, Overlap overlap) {
        if (!pairing.namedByHead()) {
            return Findings.satisfied(pairing.clause());
        }
        Map<String, Object> facts = Told.period(post, overlap.from(), overlap.until());
        facts.put("partner", partner.title());
        Findings findings = minded(post.id(), overlap) && minded(partner.id(), overlap)
                ? Findings.obliges(new Obligation(pairing.clause(), "cover-pair-away-minded", facts))
                : Findings.broken(Breach.ofMatter(pairing.clause(), KEY, "cover-pair-away-unminded", facts));
        return pairing.exception()
                ? findings.and(Findings.broken(Breach.ofMatter(pairing.clause().readAs(Strength.SHOULD), KEY, "cover-pair-away", facts)
                        .grantableBy(List.of(PostKinds.HEAD))))
                : findings;
    }

    private boolean minded(PostId post, Overlap overlap) {
        for (Duty duty : List.of(Duty.PAPERS, Duty.ACTIVITIES)) {
            Instant at = overlap.from();
            while (at != null && Prospects.isBefore(at, overlap.until())) {
                Coverage coverage = then.coverage(post, at, duty);
                if (coverage instanceof Coverage.Gap) {
                    return false;
                }
                at = coverage.until();
            }
        }
        return true;
    }
}
