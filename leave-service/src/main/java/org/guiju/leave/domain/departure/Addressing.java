package org.guiju.leave.domain.departure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.guiju.leave.domain.journey.Traveller;
import org.guiju.regulation.posts.DirectorySnapshot;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.posts.Post;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.posts.PostKinds;

/**
 * Finds the posts behind the roles of a rulebook, for one traveller at one instant.
 *
 * @param directory who holds what
 * @param at        instant at which portfolios and posts are looked up
 */
record Addressing(DirectorySnapshot directory, Traveller traveller, Instant at) {

    static final String LEADER_IN_CHARGE = "leader-in-charge";
    static final String DEPUTY_IN_CHARGE = "deputy-in-charge";

    /** Bodies outside the government, whose answers the office records. */
    static final Set<String> OUTSIDE =
            Set.of("party-committee", "party-office", "people-congress", "upper-government", "upper-party-committee", "upper-department");

    /** Everything a setting may name. */
    static final List<String> ROLES = List.of(DEPUTY_IN_CHARGE, LEADER_IN_CHARGE, PostKinds.HEAD, PostKinds.EXECUTIVE_DEPUTY, PostKinds.OFFICE_DIRECTOR,
            PostKinds.SECRETARY_GENERAL, PostKinds.OFFICE, "party-committee", "party-office", "people-congress", "upper-government",
            "upper-party-committee", "upper-department");

    /** To whom a role leads; empty where there is no such post now. */
    Optional<Addressee> of(String role, String title) {
        if (OUTSIDE.contains(role)) {
            return Optional.of(new Addressee.Outside(role, title));
        }
        List<PostId> posts = switch (role) {
            case LEADER_IN_CHARGE -> inCharge().stream().toList();
            case DEPUTY_IN_CHARGE -> inCharge().filter(this::isDeputy).stream().toList();
            case String kind -> directory.postsOfKind(kind, at).stream().map(Post::id).toList();
        };
        return posts.isEmpty() ? Optional.empty() : Optional.of(new Addressee.Posts(role, title, posts));
    }

    private Optional<PostId> inCharge() {
        return directory.leaderInCharge(traveller.unit(), at);
    }

    private boolean isDeputy(PostId post) {
        return directory.post(post).filter(p -> p.is(PostKinds.DEPUTY)).isPresent();
    }

    /** The addressee without the posts that the traveller holds himself; empty where none is left. */
    Optional<Addressee> others(Addressee addressee) {
        return switch (addressee) {
            case Addressee.Posts posts -> {
                List<PostId> left = posts.anyOf().stream().filter(post -> !isOwn(post)).toList();
                yield left.isEmpty() ? Optional.empty() : Optional.of(new Addressee.Posts(posts.role(), posts.title(), left));
            }
            case Addressee.Outside outside -> Optional.of(outside);
            case Addressee.AsRecorded open -> Optional.of(open);
        };
    }

    boolean isOwn(PostId post) {
        return post.equals(traveller.post()) || directory.holder(post, at).filter(traveller.person()::equals).isPresent();
    }

    /** Whether the person works in the office, which records what bodies outside have answered. */
    boolean isInOffice(PersonId person) {
        return directory.postsOf(person, at).stream()
                .anyMatch(acting -> directory.unit(acting.post().unit()).filter(unit -> unit.kind().equals(PostKinds.OFFICE)).isPresent());
    }

    String title(PostId post) {
        return directory.post(post).map(Post::title).orElse(post.value());
    }
}
