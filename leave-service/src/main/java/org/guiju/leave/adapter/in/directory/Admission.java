package org.guiju.leave.adapter.in.directory;

import java.util.Set;
import java.util.stream.Collectors;

import org.guiju.kit.actor.Actor;
import org.guiju.kit.problem.ProblemException;
import org.guiju.kit.problem.ProblemKind;
import org.guiju.kit.security.Capability;
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

    /** The office keeps the list of who is away, and everybody reports their own return. */
    static void absences(Actor actor, PersonId person, boolean isReturn) {
        boolean office = actor.posts().stream().anyMatch(acting -> OFFICE.contains(acting.post().kind()) && !acting.duties().isEmpty());
        admit(office || actor.has(Capability.SYSTEM_ADMINISTRATOR) || (isReturn && actor.person().equals(person)));
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
