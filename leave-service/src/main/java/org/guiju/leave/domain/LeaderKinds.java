package org.guiju.leave.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;

import org.guiju.regulation.posts.PostKinds;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.Params;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleKey;

/**
 * What a rulebook means when it names a kind of post: the deputies include the executive deputy, and the leaders (领导同志) are the
 * head, the deputies and whoever else the regulation gives a portfolio.
 */
public final class LeaderKinds {

    private static final String LEADER = "leader";
    private static final RuleKey POSTS = RuleKey.of("shared.posts");

    private LeaderKinds() {
    }

    /** The exact kinds of post meant by the named ones, without the excluded. */
    public static KindSet meant(RuleBook book, List<String> named, List<String> excluded) {
        SequencedSet<String> kinds = new LinkedHashSet<>();
        named.forEach(kind -> kinds.addAll(kind.equals(LEADER) ? leaders(book) : widened(kind)));
        excluded.forEach(kind -> kinds.removeAll(kind.equals(LEADER) ? leaders(book) : widened(kind)));
        return KindSet.of(book, List.copyOf(kinds));
    }

    private static SequencedSet<String> leaders(RuleBook book) {
        SequencedSet<String> kinds = new LinkedHashSet<>();
        kinds.add(PostKinds.HEAD);
        kinds.addAll(widened(PostKinds.DEPUTY));
        for (Item item : book.items(POSTS)) {
            // its own reading: what is wrong with that item is told by the rule it belongs to
            Params params = new Params.Reading(book).of(item);
            if (params.optionalText("aspect").filter("portfolio"::equals).isPresent()) {
                params.optionalPosts("posts").forEach(kind -> kinds.addAll(widened(kind)));
            }
        }
        return kinds;
    }

    private static Set<String> widened(String kind) {
        return kind.equals(PostKinds.DEPUTY) ? new LinkedHashSet<>(List.of(PostKinds.EXECUTIVE_DEPUTY, PostKinds.DEPUTY)) : Set.of(kind);
    }
}
