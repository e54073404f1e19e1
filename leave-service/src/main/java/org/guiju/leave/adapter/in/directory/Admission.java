package org.guiju.leave.adapter.in.directory;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.guiju.kit.actor.Actor;
import org.guiju.kit.problem.ProblemException;
import org.guiju.kit.problem.ProblemKind;
import org.guiju.kit.security.Capability;
import org.guiju.regulation.posts.Absence;
import org.guiju.regulation.posts.ActingPost;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.posts.PostKinds;

/** Who may maintain the directory at all; what may stand in it is the regulation's affair. */
final class Admission {

    private static final Set<String> OFFICE = Set.of(PostKinds.OFFICE, PostKinds.OFFICE_DIRECTOR, PostKinds.OFFICE_DEPUTY_DIRECTOR,
            PostKinds.SECRETARY_GENERAL);

    private Admission() {
    }

    static void systemAdministrator(Actor actor) {
        admit(actor.has(Capability.SYSTEM_ADMINISTRATOR));
    }

    /** The office keeps the list of who is away, of others: whoever goes away asks for leave. */
    static void goingAway(Actor actor, PersonId person) {
        admit(office(actor) && !actor.person().equals(person) || actor.has(Capability.SYSTEM_ADMINISTRATOR));
    }

    /** The office ends what it has recorded, and everybody reports their own return, but not that they stay away longer. */
    static void comingBack(Actor actor, Absence ended, Optional<Absence> before) {
        boolean own = actor.person().equals(ended.person());
        boolean sooner = before.map(Absence::until).map(until -> ended.until() != null && !ended.until().isAfter(until)).orElse(true);
        admit(own ? sooner : office(actor) || actor.has(Capability.SYSTEM_ADMINISTRATOR));
    }

    /** Whoever goes says what is handed over, or the office for them. */
    static void handingOver(Actor actor, PersonId person) {
        admit(actor.person().equals(person) || office(actor) || actor.has(Capability.SYSTEM_ADMINISTRATOR));
    }

    private static boolean office(Actor actor) {
        return actor.posts().stream().anyMatch(acting -> OFFICE.contains(acting.post().kind()) && !acting.duties().isEmpty());
    }

    /** Posts that the person holds, there or away, and does not merely cover. */
    static Set<PostId> ownPosts(Actor actor) {
        return actor.posts().stream().filter(acting -> !acting.covered()).map(ActingPost::post).map(post -> post.id())
                .collect(Collectors.toSet());
    }

    private static void admit(boolean admitted) {
        if (!admitted) {
            throw ProblemException.of(ProblemKind.FORBIDDEN);
        }
    }
}
