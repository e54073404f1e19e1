package org.guiju.leave.domain.directory;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.guiju.regulation.posts.Dated;
import org.guiju.regulation.posts.DirectoryFacts;
import org.guiju.regulation.posts.Holding;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.posts.Post;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.posts.UnitId;

/** The part of a directory that one act touches, so that its receipt need not carry the whole. */
public final class Around {

    private Around() {
    }

    /** What holds at the instant or later, of these posts and of all posts of these kinds, with their holders. */
    public static DirectoryFacts posts(DirectoryFacts facts, Set<PostId> posts, Set<String> kinds, Instant from) {
        List<Post> kept = facts.posts().stream().filter(p -> posts.contains(p.id()) || kinds.contains(p.kind())).toList();
        Set<PostId> ids = kept.stream().map(Post::id).collect(Collectors.toSet());
        Set<UnitId> units = kept.stream().map(Post::unit).collect(Collectors.toSet());
        List<Holding> holdings = facts.holdings().stream().filter(h -> ids.contains(h.post()) && lasts(h, from)).toList();
        Set<PersonId> persons = holdings.stream().map(Holding::person).collect(Collectors.toSet());
        return new DirectoryFacts(facts.jurisdiction(), facts.version(),
                facts.units().stream().filter(u -> units.contains(u.id())).toList(), kept,
                facts.persons().stream().filter(p -> persons.contains(p.id())).toList(), holdings,
                facts.portfolios().stream().filter(p -> ids.contains(p.leader()) && lasts(p, from)).toList(),
                facts.pairs().stream().filter(p -> ids.contains(p.a()) && ids.contains(p.b()) && lasts(p, from)).toList(),
                facts.entrustments().stream().filter(e -> ids.contains(e.post()) && ids.contains(e.to()) && lasts(e, from)).toList(),
                facts.absences().stream().filter(a -> persons.contains(a.person()) && lasts(a, from)).toList(), facts.regimes());
    }

    /** What holds at the instant or later. */
    public static DirectoryFacts later(DirectoryFacts facts, Instant from) {
        return new DirectoryFacts(facts.jurisdiction(), facts.version(), facts.units(), facts.posts(), facts.persons(),
                facts.holdings().stream().filter(h -> lasts(h, from)).toList(),
                facts.portfolios().stream().filter(p -> lasts(p, from)).toList(),
                facts.pairs().stream().filter(p -> lasts(p, from)).toList(),
                facts.entrustments().stream().filter(e -> lasts(e, from)).toList(),
                facts.absences().stream().filter(a -> lasts(a, from)).toList(), facts.regimes());
    }

    private static boolean lasts(Dated fact, Instant from) {
        Instant until = fact.until();
        return until == null || until.isAfter(from);
    }
}
