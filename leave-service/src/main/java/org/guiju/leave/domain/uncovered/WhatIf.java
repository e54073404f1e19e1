package org.guiju.leave.domain.uncovered;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.guiju.leave.domain.cover.CoverRules;
import org.guiju.leave.domain.directory.Around;
import org.guiju.regulation.posts.Absence;
import org.guiju.regulation.posts.CoverRegime;
import org.guiju.regulation.posts.DirectoryFacts;
import org.guiju.regulation.posts.Holding;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.posts.Post;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.posts.PostKinds;
import org.guiju.regulation.posts.UnitId;
import org.guiju.regulation.ruling.Findings;

/**
 * Somebody would be away. Pure, and small enough for a receipt: asked by people before they apply, and by the request when it is judged.
 *
 * @param absence the absence that is thought of; one on record under the same id is left out of account
 * @param around  the part of the directory that it touches, with the other absences known
 */
public record WhatIf(Absence absence, DirectoryFacts around) {

    /** Takes from a whole directory what the absence can touch: its own posts and their units, the leaders, and whom it stands in for. */
    public static WhatIf of(DirectoryFacts facts, Absence absence) {
        Instant from = absence.from() == null ? Instant.EPOCH : absence.from();
        Set<PostId> own = facts.holdings().stream().filter(h -> h.person().equals(absence.person()) && h.overlaps(absence))
                .map(Holding::post).collect(Collectors.toSet());
        Set<UnitId> units = facts.posts().stream().filter(p -> own.contains(p.id())).map(Post::unit).collect(Collectors.toSet());
        Set<PostId> posts = new HashSet<>(own);
        facts.posts().stream().filter(p -> units.contains(p.unit())).forEach(p -> posts.add(p.id()));
        facts.pairs().stream().filter(pair -> own.contains(pair.a()) || own.contains(pair.b()))
                .forEach(pair -> posts.addAll(List.of(pair.a(), pair.b())));
        facts.entrustments().stream().filter(e -> own.contains(e.to()) || own.contains(e.post()))
                .forEach(e -> posts.addAll(List.of(e.post(), e.to())));
        return new WhatIf(absence, Around.posts(facts, posts, leaders(facts), from));
    }

    private static Set<String> leaders(DirectoryFacts facts) {
        Set<String> kinds = new HashSet<>(Set.of(PostKinds.HEAD, PostKinds.EXECUTIVE_DEPUTY, PostKinds.DEPUTY));
        for (CoverRegime regime : facts.regimes()) {
            CoverRegime.Pairs pairs = regime.pairs();
            CoverRegime.Gaps gaps = regime.gaps();
            Stream.of(pairs == null ? List.<String>of() : pairs.kinds(), gaps == null ? List.<String>of() : gaps.kinds())
                    .forEach(kinds::addAll);
        }
        return kinds;
    }

    /** The same, while this other person were away as well. */
    public WhatIf meeting(Absence other) {
        return new WhatIf(absence, with(around, other));
    }

    /** Every duty of every post that the absence touches, from its first instant to its last, by post. */
    public List<Prospect> prospects(CoverRules rules) {
        DirectoryFacts before = without(around, absence.id());
        return new Prospects(absence, before, with(before, absence), rules).all();
    }

    /** What follows from it: whom somebody has to name, and what will wait. Obligations only; nothing is forbidden here. */
    public Findings follows(CoverRules rules) {
        return new Consequences(this, rules).follow();
    }

    /**
     * What stands in its way: a partner that is missing, both halves of a pair away at a time. The request is judged by it together with
     * {@link #follows}.
     */
    public Findings conflicts(CoverRules rules) {
        return new PairConflicts(this, rules).judge();
    }

    /** The posts that the person holds while the absence lasts. */
    List<Post> ownPosts() {
        return around.posts().stream().filter(post -> around.holdings().stream().anyMatch(h -> h.post().equals(post.id())
                && h.person().equals(absence.person()) && h.overlaps(absence))).toList();
    }

    /** Absences of a person that touch this one. */
    List<Absence> meanwhile(PersonId person) {
        return around.absences().stream().filter(a -> !a.id().equals(absence.id()) && a.person().equals(person) && a.overlaps(absence)).toList();
    }

    static DirectoryFacts with(DirectoryFacts facts, Absence absence) {
        List<Absence> absences = new ArrayList<>(without(facts, absence.id()).absences());
        absences.add(absence);
        return of(facts, absences);
    }

    private static DirectoryFacts without(DirectoryFacts facts, String id) {
        return of(facts, facts.absences().stream().filter(a -> !a.id().equals(id)).toList());
    }

    private static DirectoryFacts of(DirectoryFacts facts, List<Absence> absences) {
        return new DirectoryFacts(facts.jurisdiction(), facts.version(), facts.units(), facts.posts(), facts.persons(), facts.holdings(),
                facts.portfolios(), facts.pairs(), facts.entrustments(), absences, facts.regimes());
    }
}
