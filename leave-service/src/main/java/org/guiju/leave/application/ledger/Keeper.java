package org.guiju.leave.application.ledger;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.guiju.leave.domain.ledger.Hand;
import org.guiju.leave.domain.ledger.Leader;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.ActingPost;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.posts.PostKinds;

/**
 * A person at a ledger. Everybody keeps and sees their own lines, the office everybody's, a department's clerk those of that
 * department; the auditor sees all and keeps none.
 *
 * @param posts         held or covered at this instant
 * @param administrator whether the person is system administrator
 * @param auditor       whether the person is auditor
 */
public record Keeper(PersonId person, String name, Jurisdiction jurisdiction, List<ActingPost> posts, boolean administrator,
        boolean auditor) {

    private static final Set<String> OFFICE = Set.of(PostKinds.OFFICE, PostKinds.OFFICE_DIRECTOR, PostKinds.OFFICE_DEPUTY_DIRECTOR,
            PostKinds.SECRETARY_GENERAL, PostKinds.DEPUTY_SECRETARY_GENERAL);
    private static final Set<String> CLERKS = Set.of(PostKinds.DEPARTMENT, "township");

    public Keeper {
        posts = List.copyOf(posts);
    }

    /** Whether the person acts for the office. */
    public boolean office() {
        return posts.stream().anyMatch(acting -> OFFICE.contains(acting.post().kind()) && !acting.duties().isEmpty());
    }

    /** Whether the person may write on the line of this leader. */
    public boolean keeps(Leader leader) {
        return owns(leader) || office() || clerkOf(leader.unit());
    }

    /** Whether the person may know of the line of this leader. */
    public boolean sees(Leader leader) {
        return auditor || keeps(leader);
    }

    /** Whether the person sees the lines of everybody. */
    public boolean seesAll() {
        return auditor || office();
    }

    /** Units whose lines the person sees as their clerk. */
    public List<String> units() {
        return posts.stream().filter(Keeper::clerk).map(acting -> acting.post().unit().value()).distinct().toList();
    }

    private boolean owns(Leader leader) {
        return leader.person().equals(person.value());
    }

    private boolean clerkOf(String unit) {
        return units().contains(unit);
    }

    private static boolean clerk(ActingPost acting) {
        return CLERKS.contains(acting.post().kind()) && !acting.duties().isEmpty();
    }

    /** The post in which the person writes on a leader's line: the leader's own, one of the office, that of the unit's clerk. */
    public Optional<ActingPost> seat(Leader leader) {
        return posts.stream().filter(acting -> acting.post().id().value().equals(leader.post()) && owns(leader)).findFirst().or(this::seat)
                .or(() -> posts.stream().filter(acting -> clerk(acting) && acting.post().unit().value().equals(leader.unit())).findFirst());
    }

    /** The post of the office in which the person writes. */
    public Optional<ActingPost> seat() {
        return posts.stream().filter(acting -> OFFICE.contains(acting.post().kind()) && !acting.duties().isEmpty()).findFirst();
    }

    /** Both names for a line that is written. */
    public Hand hand(Optional<ActingPost> seat) {
        return new Hand(person.value(), name, seat.map(acting -> acting.post().id().value()), seat.map(acting -> acting.post().title()));
    }
}
