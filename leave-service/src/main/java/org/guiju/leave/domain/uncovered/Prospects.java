package org.guiju.leave.domain.uncovered;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.guiju.leave.domain.cover.CoverRules;
import org.guiju.leave.domain.uncovered.Prospect.Concern;
import org.guiju.leave.domain.uncovered.Prospect.Spell;
import org.guiju.regulation.posts.Absence;
import org.guiju.regulation.posts.Coverage;
import org.guiju.regulation.posts.DirectoryFacts;
import org.guiju.regulation.posts.DirectorySnapshot;
import org.guiju.regulation.posts.Duty;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.posts.Post;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.posts.PostKinds;
import org.jspecify.annotations.Nullable;

/** Follows every duty of every post that an absence touches through the time it lasts. */
final class Prospects {

    private final Absence absence;
    private final Instant from;
    private final DirectorySnapshot before;
    private final DirectorySnapshot then;
    private final Candidates candidates;

    /**
     * @param before the directory without the absence
     * @param then   the directory with it
     */
    Prospects(Absence absence, DirectoryFacts before, DirectoryFacts then, CoverRules rules) {
        this.absence = absence;
        this.from = absence.from() == null ? Instant.EPOCH : absence.from();
        this.before = DirectorySnapshot.of(before);
        this.then = DirectorySnapshot.of(then);
        this.candidates = new Candidates(this.then, rules);
    }

    List<Prospect> all() {
        List<Prospect> all = new ArrayList<>();
        for (Post post : before.facts().posts().stream().sorted(Comparator.comparing(Post::id)).toList()) {
            Concern concern = own(post.id()) ? Concern.OWN : Concern.STOOD_IN;
            for (Duty duty : duties(post)) {
                List<Spell> spells = concern == Concern.OWN
                        ? spells(post.id(), duty, from, absence.until()) : stoodIn(post.id(), duty);
                if (!spells.isEmpty()) {
                    all.add(new Prospect(post, duty, concern, spells));
                }
            }
        }
        return List.copyOf(all);
    }

    private boolean own(PostId post) {
        return before.facts().holdings().stream()
                .anyMatch(holding -> holding.post().equals(post) && holding.person().equals(absence.person()) && holding.overlaps(absence));
    }

    /** What is kept for the head in person is no duty of any other post. */
    static List<Duty> duties(Post post) {
        return post.is(PostKinds.HEAD) ? List.of(Duty.PAPERS, Duty.ACTIVITIES, Duty.RESERVED) : List.of(Duty.PAPERS, Duty.ACTIVITIES);
    }

    /** What becomes of the spells in which the person would have stood in. */
    private List<Spell> stoodIn(PostId post, Duty duty) {
        List<Spell> lost = new ArrayList<>();
        Instant at = from;
        while (at != null && isBefore(at, absence.until())) {
            Coverage coverage = before.coverage(post, at, duty);
            Instant end = sooner(coverage.until(), absence.until());
            if (coverage instanceof Coverage.CoveredBy && coverage.mayAct(absence.person())) {
                lost.addAll(spells(post, duty, at, end));
            }
            at = end;
        }
        return joined(lost);
    }

    private List<Spell> spells(PostId post, Duty duty, Instant first, @Nullable Instant last) {
        List<Spell> spells = new ArrayList<>();
        Instant at = first;
        while (at != null && isBefore(at, last)) {
            Coverage coverage = then.coverage(post, at, duty);
            Instant end = sooner(coverage.until(), last);
            spells.add(new Spell(at, end, coverage, List.of()));
            at = end;
        }
        return joined(spells).stream().map(spell -> candidates.added(spell, duty)).toList();
    }

    /** Spells that touch and in which the same happens for the same reasons are one. */
    private static List<Spell> joined(List<Spell> spells) {
        List<Spell> joined = new ArrayList<>();
        for (Spell spell : spells) {
            Spell last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && spell.from().equals(last.until()) && same(last.coverage(), spell.coverage())
                    && last.candidates().equals(spell.candidates())) {
                joined.set(joined.size() - 1, new Spell(last.from(), spell.until(), last.coverage(), last.candidates()));
            } else {
                joined.add(spell);
            }
        }
        return List.copyOf(joined);
    }

    private static boolean same(Coverage one, Coverage other) {
        List<Object> first = told(one);
        return first.equals(told(other));
    }

    private static List<Object> told(Coverage coverage) {
        List<Object> attempts = coverage instanceof Coverage.Gap gap ? List.of(gap.reason(), gap.attempts()) : List.of();
        return List.of(coverage.person().map(PersonId::value).orElse(""), coverage.items(), attempts);
    }

    static boolean isBefore(Instant at, @Nullable Instant end) {
        return end == null || at.isBefore(end);
    }

    static @Nullable Instant sooner(@Nullable Instant one, @Nullable Instant other) {
        return Stream.of(java.util.Optional.ofNullable(one), java.util.Optional.ofNullable(other)).flatMap(java.util.Optional::stream)
                .min(Comparator.naturalOrder()).orElse(null);
    }

}
