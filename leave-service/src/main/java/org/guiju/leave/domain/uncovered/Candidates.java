package org.guiju.leave.domain.uncovered;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.guiju.leave.domain.cover.CoverRules;
import org.guiju.leave.domain.directory.Change;
import org.guiju.leave.domain.directory.DirectoryEdit;
import org.guiju.leave.domain.directory.Entrusting;
import org.guiju.leave.domain.uncovered.Prospect.Candidate;
import org.guiju.leave.domain.uncovered.Prospect.Spell;
import org.guiju.regulation.posts.CoverRegime;
import org.guiju.regulation.posts.Coverage;
import org.guiju.regulation.posts.DirectoryFacts;
import org.guiju.regulation.posts.DirectorySnapshot;
import org.guiju.regulation.posts.Duty;
import org.guiju.regulation.posts.Entrustment;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.posts.Post;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.posts.PostKinds;
import org.jspecify.annotations.Nullable;

/**
 * Finds who could be named where nobody acts. Each is tried: the record is judged as if it were made, and coverage is asked as if it
 * stood. Nobody is offered whom the regulation would refuse.
 */
final class Candidates {

    private static final Set<String> CLERKS = Set.of(PostKinds.OFFICE, PostKinds.DEPARTMENT);
    private static final String TRIED = "what-if";

    private final DirectorySnapshot directory;
    private final CoverRules rules;

    Candidates(DirectorySnapshot directory, CoverRules rules) {
        this.directory = directory;
        this.rules = rules;
    }

    Spell added(Spell spell, Duty duty) {
        return spell.coverage() instanceof Coverage.Gap gap && (gap.reason() == Coverage.Reason.AWAY || gap.reason() == Coverage.Reason.VACANT)
                ? new Spell(spell.from(), spell.until(), gap, found(gap.post(), spell, duty)) : spell;
    }

    private List<Candidate> found(PostId id, Spell spell, Duty duty) {
        Post post = directory.post(id).orElseThrow();
        List<Candidate> found = new ArrayList<>();
        for (Entrustment.Kind kind : ways(post, duty, spell.from())) {
            for (Post to : eligible(post, kind, spell.from())) {
                tried(post, to, kind, spell, duty).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    /** What can be recorded at all for such a post. */
    private List<Entrustment.Kind> ways(Post post, Duty duty, Instant at) {
        if (post.is(PostKinds.HEAD)) {
            return List.of(Entrustment.Kind.ACTING_HEAD);
        }
        List<Entrustment.Kind> ways = new ArrayList<>();
        gaps(at).filter(gaps -> gaps.kinds().contains(post.kind()) && gaps.duties().contains(duty))
                .ifPresent(_ -> ways.add(Entrustment.Kind.GAP_COVER));
        if (post.principal()) {
            ways.add(Entrustment.Kind.UNIT_IN_CHARGE);
        }
        return ways;
    }

    private List<Post> eligible(Post post, Entrustment.Kind kind, Instant at) {
        List<String> kinds = switch (kind) {
            case ACTING_HEAD -> rules.actingHead().stream().flatMap(rule -> rule.steps().stream())
                    .flatMap(step -> step.eligible().ids().stream()).distinct().toList();
            case GAP_COVER -> gaps(at).map(CoverRegime.Gaps::kinds).orElse(List.of());
            case UNIT_IN_CHARGE, SPECIAL_TASK -> directory.postsOfUnit(post.unit()).stream().map(Post::kind)
                    .filter(unitKind -> !CLERKS.contains(unitKind)).distinct().toList();
        };
        return kinds.stream().flatMap(wanted -> directory.postsOfKind(wanted, at).stream())
                .filter(to -> !to.id().equals(post.id()) && (kind != Entrustment.Kind.UNIT_IN_CHARGE || to.unit().equals(post.unit())))
                .sorted(Comparator.comparing(Post::id)).toList();
    }

    private Optional<CoverRegime.Gaps> gaps(Instant at) {
        return directory.regime(at).map(CoverRegime::gaps);
    }

    private Optional<Candidate> tried(Post post, Post to, Entrustment.Kind kind, Spell spell, Duty duty) {
        Optional<PersonId> person = directory.holder(to.id(), spell.from());
        Optional<Post> grantor = grantor(post, kind, spell.from());
        if (person.isEmpty() || grantor.isEmpty()) {
            return Optional.empty();
        }
        // an entrustment that hands over what is kept for the head says which matters; here any will do
        Entrustment wish = new Entrustment(TRIED, kind, post.id(), to.id(), person.get(), grantor.get().id(), EnumSet.of(duty), TRIED, null,
                spell.from(), end(spell));
        DirectoryFacts facts = directory.facts();
        Entrusting entrusting = new Entrusting(wish, facts, true);
        if (!entrusting.judge(rules).breaches().isEmpty()) {
            return Optional.empty();
        }
        DirectorySnapshot named = DirectorySnapshot.of(DirectoryEdit.of(facts.jurisdiction(), wish, Change.What.ADDED).appliedTo(facts));
        return carries(named, post.id(), person.get(), spell, duty)
                ? Optional.of(new Candidate(to, person.get(), kind, entrusting.clause(rules), until(named, post.id(), person.get(), spell, duty)))
                : Optional.empty();
    }

    /** Where no end is known, an entrustment that needs one is tried for a day. */
    private static Instant end(Spell spell) {
        Instant until = spell.until();
        return until == null ? spell.from().plusSeconds(86_400) : until;
    }

    private Optional<Post> grantor(Post post, Entrustment.Kind kind, Instant at) {
        return kind == Entrustment.Kind.UNIT_IN_CHARGE ? Optional.of(post)
                : directory.postsOfKind(PostKinds.HEAD, at).stream().findFirst();
    }

    private static boolean carries(DirectorySnapshot named, PostId post, PersonId person, Spell spell, Duty duty) {
        return named.coverage(post, spell.from(), duty).mayAct(person);
    }

    private static @Nullable Instant until(DirectorySnapshot named, PostId post, PersonId person, Spell spell, Duty duty) {
        Instant at = spell.from();
        while (at != null && Prospects.isBefore(at, end(spell)) && named.coverage(post, at, duty).mayAct(person)) {
            at = named.coverage(post, at, duty).until();
        }
        return at == null || !Prospects.isBefore(at, end(spell)) ? spell.until() : at;
    }
}
