package org.guiju.regulation.posts;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A post in which a person stands at an instant.
 *
 * @param standing whether he holds or covers it
 * @param duties   what he may do in it; empty for a holder who is away: what nobody covers waits until he is back
 * @param chain    from the post to the person
 * @param onlySince for a cover that hands over only what is new: what came to the post before this instant stays with its holder;
 *                 null where everything is handed over
 * @param until    first instant at which this may change; null while none is known
 */
public record ActingPost(
        Post post, Standing standing, Set<Duty> duties, List<Link> chain, @Nullable Instant onlySince, @Nullable Instant until) {

    /** How a person stands in a post. */
    public enum Standing { HOLDS, COVERS, HOLDS_BUT_AWAY }

    public ActingPost {
        duties = Set.copyOf(duties);
        chain = List.copyOf(chain);
    }

    /** A post in all of its work. */
    public ActingPost(Post post, Standing standing, Set<Duty> duties, List<Link> chain, @Nullable Instant until) {
        this(post, standing, duties, chain, null, until);
    }

    /** Whether what came to the post at this instant is in this person's hands. */
    public boolean reaches(Instant came) {
        return onlySince == null || !came.isBefore(onlySince);
    }

    /** Whether the person acts for somebody else. */
    public boolean covered() {
        return standing == Standing.COVERS;
    }
}
