package org.guiju.leave.domain.request;

import java.util.List;
import java.util.Optional;

/**
 * Whose hand did it: both names stand on each act.
 *
 * @param person    id of who acted; {@code service:leave} where the passing of time did
 * @param name      display name
 * @param post      id of the post acted in; empty for the system and for a person who acts as such
 * @param postKind  kind of that post
 * @param postTitle its title
 * @param unit      id of the unit of that post
 * @param cover     posts through which it reached the person, from the post outwards; empty where the post is the person's own
 * @param clause    id of the item the cover rests on
 */
public record Hand(
        String person, String name, Optional<String> post, String postKind, String postTitle, String unit, List<String> cover,
        Optional<String> clause) {

    public Hand {
        cover = List.copyOf(cover);
    }

    /** The system itself, on the day a rule names. */
    public static Hand system() {
        return new Hand("service:leave", "系统", Optional.empty(), "system", "系统", "", List.of(), Optional.empty());
    }
}
