package org.guiju.leave.domain.departure;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.guiju.leave.domain.directory.Around;
import org.guiju.leave.domain.journey.Departure;
import org.guiju.leave.domain.journey.Traveller;
import org.guiju.leave.domain.schedule.Engagement;
import org.guiju.regulation.posts.DirectoryFacts;
import org.guiju.regulation.posts.DirectorySnapshot;
import org.guiju.regulation.posts.Holding;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.posts.Post;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.posts.PostKinds;
import org.guiju.regulation.posts.Unit;
import org.guiju.regulation.posts.UnitId;

/**
 * What a departure meets.
 *
 * @param directory  the part of the directory it touches, see {@link #around}
 * @param configured what the government has settled
 * @param planned    departures, of others and of the traveller, that are asked for, approved or under way; not the one that is judged.
 *                   One under way says until when an absence is meant to last that the directory leaves open until the return
 * @param engagements what the traveller is expected at, as far as this service knows: a turn of duty, an activity
 */
public record Surroundings(DirectoryFacts directory, Approvers configured, List<Planned> planned, List<Engagement> engagements) {

    /** The unit of the leaders themselves. */
    private static final String GOVERNMENT = "government";

    public Surroundings {
        planned = List.copyOf(planned);
        engagements = List.copyOf(engagements);
    }

    /** Where nothing is known that the traveller is expected at. */
    public Surroundings(DirectoryFacts directory, Approvers configured, List<Planned> planned) {
        this(directory, configured, planned, List.of());
    }

    /**
     * The part of a directory that a departure touches: the leaders, the office, the traveller's unit, whoever acts, and the posts
     * that the departure names.
     *
     * @param actor person whose act is to be judged
     */
    public static DirectoryFacts around(DirectoryFacts directory, Departure departure, PersonId actor, Instant at) {
        Traveller traveller = departure.traveller();
        Set<UnitId> units = directory.units().stream().filter(unit -> unit.kind().equals(GOVERNMENT) || unit.kind().equals(PostKinds.OFFICE))
                .map(Unit::id).collect(Collectors.toSet());
        units.add(traveller.unit());
        Set<PostId> posts = new HashSet<>();
        directory.posts().stream().filter(post -> units.contains(post.unit())).map(Post::id).forEach(posts::add);
        directory.holdings().stream().filter(holding -> holding.person().equals(actor) || holding.person().equals(traveller.person()))
                .map(Holding::post).forEach(posts::add);
        directory.portfolios().stream().filter(portfolio -> portfolio.unit().equals(traveller.unit())).forEach(p -> posts.add(p.leader()));
        departure.standIn().ifPresent(posts::add);
        departure.actingLeader().ifPresent(posts::add);
        Instant from = departure.stay().from().isBefore(at) ? departure.stay().from() : at;
        return Around.posts(directory, posts, Set.of(), from);
    }

    DirectorySnapshot snapshot() {
        return DirectorySnapshot.of(directory);
    }
}
