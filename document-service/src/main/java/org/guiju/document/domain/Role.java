package org.guiju.document.domain;

import java.util.Collection;
import java.util.List;

import org.guiju.regulation.rulebook.RuleBook;

/**
 * A post or a relation to a post, as a rule names it: {@code head}, {@code leader-in-charge}.
 *
 * @param kind  id common to all rulebooks
 * @param title what this government's text calls it
 */
public record Role(String kind, String title) {

    /** The roles of these kinds, under the words this rulebook uses. */
    public static List<Role> of(RuleBook book, Collection<String> kinds) {
        return kinds.stream().map(kind -> new Role(kind, book.term(kind))).toList();
    }

    public static List<String> titles(Collection<Role> roles) {
        return roles.stream().map(Role::title).toList();
    }

    @Override
    public String toString() {
        return title;
    }
}
