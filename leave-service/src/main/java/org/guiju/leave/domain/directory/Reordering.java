package org.guiju.leave.domain.directory;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.guiju.leave.domain.abrole.AbRole;
import org.guiju.leave.domain.cover.CoverRules;
import org.guiju.regulation.posts.AbPair;
import org.guiju.regulation.posts.DirectoryFacts;
import org.guiju.regulation.posts.DirectorySnapshot;
import org.guiju.regulation.posts.Post;
import org.guiju.regulation.ruling.Breach;
import org.guiju.regulation.ruling.Findings;

/**
 * A change of who holds what: an import, a new holder, another division of work. Judged by what it breaks that was whole before: an
 * old gap does not keep anybody from putting something else right.
 *
 * @param before the directory as it is
 * @param edit   what changes
 * @param at     the instant from which the directory must be whole
 */
public record Reordering(DirectoryFacts before, DirectoryEdit edit, Instant at) {

    /** The breaches that the change brings. */
    public Findings judge(CoverRules rules) {
        Set<Breach> old = new HashSet<>(found(rules, before).breaches());
        Findings after = found(rules, edit.appliedTo(before));
        List<Breach> brought = after.breaches().stream().filter(breach -> !old.contains(breach)).toList();
        Findings findings = Findings.satisfied(rules.basis());
        for (Breach breach : brought) {
            findings = findings.and(Findings.broken(breach));
        }
        return findings;
    }

    private Findings found(CoverRules rules, DirectoryFacts facts) {
        DirectorySnapshot directory = DirectorySnapshot.of(facts);
        Findings posts = rules.posts().map(rule -> rule.judge(directory, at)).orElseGet(Findings::none);
        return rules.abRole().map(rule -> posts.and(pairs(rule, directory))).orElse(posts);
    }

    private Findings pairs(AbRole rule, DirectorySnapshot directory) {
        List<AbPair> pairs = directory.facts().pairs().stream().filter(pair -> pair.holdsAt(at)).toList();
        Findings findings = Findings.none();
        for (AbPair pair : pairs) {
            Post a = directory.post(pair.a()).orElseThrow();
            Post b = directory.post(pair.b()).orElseThrow();
            findings = findings.and(rule.judge(pair, a, b, pairs.stream().filter(other -> !other.equals(pair)).toList()));
        }
        Set<Post> paired = pairs.stream().flatMap(pair -> java.util.stream.Stream.of(pair.a(), pair.b()))
                .map(id -> directory.post(id).orElseThrow()).collect(Collectors.toSet());
        List<Post> inOffice = directory.facts().posts().stream()
                .filter(post -> post.holdsAt(at) && directory.holder(post.id(), at).isPresent()).toList();
        return findings.and(rule.judgeComplete(inOffice, paired));
    }
}
