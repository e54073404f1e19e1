package org.guiju.kit.audit;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Both names that stand on an act: who acted, and for which post, through which cover.
 *
 * @param actedBy     person id in the directory; {@code service:<name>} where time or a neighbour acted
 * @param actedByName display name of that person
 * @param post        post acted for; null where the person acted in none, as an administrator or auditor does
 * @param postTitle   its title, as the directory calls it
 * @param cover       posts or persons through which the act reached {@code actedBy}, from the post outwards; empty where the post
 *                    is the person's own
 * @param clause      rulebook item the cover rests on; null without cover
 */
public record ActedBy(
        String actedBy,
        String actedByName,
        @Nullable String post,
        @Nullable String postTitle,
        List<String> cover,
        @Nullable String clause) {

    public ActedBy {
        cover = List.copyOf(cover);
    }

    /** What nobody did by hand: a timer, an event of a neighbour. */
    public static ActedBy service(String name) {
        return new ActedBy("service:" + name, name, null, null, List.of(), null);
    }

    /** A person acting for a post of their own. */
    public static ActedBy holder(String person, String name, String post, String postTitle) {
        return new ActedBy(person, name, post, postTitle, List.of(), null);
    }
}
