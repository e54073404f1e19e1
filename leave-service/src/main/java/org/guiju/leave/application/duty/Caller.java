package org.guiju.leave.application.duty;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.ActingPost;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.posts.PostKinds;

/**
 * Who asks.
 *
 * @param posts   held or covered at this instant
 * @param auditor whether the person reads trails as an auditor
 */
public record Caller(PersonId person, String name, Jurisdiction jurisdiction, List<ActingPost> posts, boolean auditor) {

    private static final Set<String> OFFICE = Set.of(PostKinds.OFFICE, PostKinds.OFFICE_DIRECTOR, PostKinds.OFFICE_DEPUTY_DIRECTOR,
            PostKinds.SECRETARY_GENERAL, PostKinds.DEPUTY_SECRETARY_GENERAL);

    public Caller {
        posts = List.copyOf(posts);
    }

    /** Whether the person acts for the office, which plans who is on duty. */
    public boolean office() {
        return officePost().isPresent();
    }

    /** The post in which the person acts for the office; empty where in none. */
    public Optional<PostId> officePost() {
        return posts.stream().filter(acting -> OFFICE.contains(acting.post().kind()) && !acting.duties().isEmpty())
                .map(acting -> acting.post().id()).findFirst();
    }

    /** Whether the person acts for a post of this kind. */
    public boolean actsFor(String kind) {
        return posts.stream().anyMatch(acting -> acting.post().kind().equals(kind) && !acting.duties().isEmpty());
    }
}
