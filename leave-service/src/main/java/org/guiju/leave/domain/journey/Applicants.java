package org.guiju.leave.domain.journey;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.guiju.leave.domain.KindSet;
import org.guiju.leave.domain.LeaderKinds;
import org.guiju.regulation.posts.PostKinds;
import org.guiju.regulation.rulebook.Params;
import org.guiju.regulation.rulebook.RuleBook;

/**
 * Whom a duty binds.
 *
 * @param words kinds as the rulebook writes them; {@value #ACTING} stands for whoever is in charge of a unit in another post
 * @param terms what the regulation calls them, in the same order
 * @param kinds the exact kinds of post meant
 */
public record Applicants(List<String> words, List<String> terms, KindSet kinds) {

    /** Whoever is in charge of a unit whose first post is vacant or its holder away (主持工作). */
    public static final String ACTING = "department-acting-head";

    public Applicants {
        words = List.copyOf(words);
        terms = List.copyOf(terms);
    }

    /** Reads {@code applicants}, and {@code byAnalogy} for those whom a settled reading adds. */
    public static Applicants read(RuleBook book, Params params) {
        List<String> words = Stream.concat(params.posts("applicants").stream(), params.optionalPosts("byAnalogy").stream()).toList();
        return new Applicants(words, words.stream().map(book::term).toList(), LeaderKinds.meant(book, words, List.of()));
    }

    public boolean include(Traveller traveller) {
        return word(traveller).isPresent();
    }

    /** The word under which the traveller is bound. */
    public Optional<String> word(Traveller traveller) {
        return words.stream()
                .filter(word -> word.equals(ACTING) ? traveller.actingForTheUnit() : PostKinds.is(traveller.kind(), word) || leader(word, traveller))
                .findFirst();
    }

    private boolean leader(String word, Traveller traveller) {
        return word.equals("leader") && kinds.contains(traveller.kind());
    }
}
