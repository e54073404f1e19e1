package org.guiju.leave.domain;

import java.util.List;
import java.util.stream.Stream;

import org.guiju.regulation.posts.Post;
import org.guiju.regulation.rulebook.RuleBook;

/**
 * Exact kinds of post with the words a regulation has for them.
 *
 * @param ids   ids of the kinds
 * @param terms what the regulation calls them, in the same order
 */
public record KindSet(List<String> ids, List<String> terms) {

    public KindSet {
        ids = List.copyOf(ids);
        terms = List.copyOf(terms);
    }

    /** The kinds as this rulebook calls them. */
    public static KindSet of(RuleBook book, List<String> ids) {
        return new KindSet(ids, ids.stream().map(book::term).toList());
    }

    public boolean contains(Post post) {
        return ids.contains(post.kind());
    }

    public boolean contains(String kind) {
        return ids.contains(kind);
    }

    /** Both sets, each kind once. */
    public KindSet and(KindSet other) {
        return new KindSet(joined(ids, other.ids), joined(terms, other.terms));
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }

    public boolean none() {
        return ids.isEmpty();
    }

    @Override
    public String toString() {
        return String.join("、", ids);
    }
}
