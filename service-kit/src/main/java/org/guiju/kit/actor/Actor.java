package org.guiju.kit.actor;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.guiju.kit.audit.ActedBy;
import org.guiju.kit.security.Capability;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.ActingPost;
import org.guiju.regulation.posts.Link;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.posts.PostId;

/**
 * The person who acts, as of one instant.
 *
 * @param capabilities offices beside posts; at most one
 * @param posts        held or covered at that instant, by the directory; empty for a person it does not know
 */
public record Actor(
        PersonId person, String name, Jurisdiction jurisdiction, Set<Capability> capabilities, List<ActingPost> posts) {

    public Actor {
        capabilities = Set.copyOf(capabilities);
        posts = List.copyOf(posts);
    }

    public boolean has(Capability capability) {
        return capabilities.contains(capability);
    }

    /** The post among the person's in which they may act at all, if it is one. */
    public Optional<ActingPost> in(PostId post) {
        return posts.stream().filter(acting -> acting.post().id().equals(post) && !acting.duties().isEmpty()).findFirst();
    }

    /** Every post of this kind in which the person may act. */
    public List<ActingPost> inKind(String kind) {
        return posts.stream().filter(acting -> acting.post().kind().equals(kind) && !acting.duties().isEmpty()).toList();
    }

    /** Both names for an act done in one of the person's posts. */
    public ActedBy actedBy(ActingPost acting) {
        List<String> cover = acting.covered() ? acting.chain().stream().map(link -> link.post().value()).toList() : List.of();
        String clause = acting.chain().stream().map(Link::item).filter(Objects::nonNull).findFirst().orElse(null);
        return new ActedBy(person.value(), name, acting.post().id().value(), acting.post().title(), cover, clause);
    }

    /** Both names for an act done in no post: by an administrator, or by somebody whose posts do not matter to it. */
    public ActedBy actedByThemselves() {
        return new ActedBy(person.value(), name, null, null, List.of(), null);
    }
}
