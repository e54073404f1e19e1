package org.guiju.document.domain.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.guiju.document.domain.Mark;

/**
 * Everything on record about how a paper was prepared.
 *
 * @param reviews   those that stand, each the last word of who made it
 * @param excluded  what its sponsor has stated not to apply
 * @param confirmed what of that the office has confirmed
 */
public record Dossier(List<Review> reviews, Set<Topic> excluded, Set<Topic> confirmed) {

    /** Nothing on record. */
    public static final Dossier EMPTY = new Dossier(List.of(), Set.of(), Set.of());

    public Dossier {
        reviews = List.copyOf(reviews);
        excluded = Set.copyOf(excluded);
        confirmed = Set.copyOf(confirmed);
    }

    /** Adds a record, which takes the place of an earlier one by the same unit of the same kind. */
    public Dossier with(Review review) {
        List<Review> standing = new ArrayList<>(reviews);
        standing.removeIf(earlier -> earlier.replacedBy(review));
        standing.add(review);
        return new Dossier(standing, excluded, confirmed);
    }

    /** With a statement that the topic does not apply; it is to be confirmed anew. */
    public Dossier excluding(Topic topic) {
        return new Dossier(reviews, plus(excluded, topic), confirmed.stream().filter(t -> t != topic).collect(Collectors.toSet()));
    }

    /** With the office's word that the topic does not apply indeed. */
    public Dossier confirming(Topic topic) {
        return new Dossier(reviews, excluded, plus(confirmed, topic));
    }

    /** What is left once the text has changed: what was looked at in the text has to be looked at anew. */
    public Dossier textChanged() {
        return new Dossier(reviews.stream().filter(r -> !r.kind().ofTheText()).toList(), excluded, confirmed);
    }

    /** Whether a review of this kind has passed. */
    public boolean passed(ReviewKind kind) {
        return passed(kind, r -> true);
    }

    /** Whether a review of this kind, of which this is so, has passed. */
    public boolean passed(ReviewKind kind, Predicate<Review> so) {
        return reviews.stream().anyMatch(r -> kind.metBy(r.kind()) && r.passed() && so.test(r));
    }

    /** Whether a review of this kind, of which this is so, ended against the paper. */
    public boolean failed(ReviewKind kind, Predicate<Review> so) {
        return reviews.stream().anyMatch(r -> r.kind() == kind && !r.passed() && so.test(r));
    }

    public boolean excludes(Topic topic) {
        return excluded.contains(topic);
    }

    /** Whether every one of these conditions is stated not to apply. */
    boolean excludesAll(Collection<Mark> conditions) {
        Set<String> stated = excluded.stream().map(Topic::id).collect(Collectors.toSet());
        return conditions.stream().map(Mark::id).allMatch(stated::contains);
    }

    /** Forms in which these were heard. */
    Set<HearingForm> forms(Predicate<Review> so) {
        return reviews.stream().filter(r -> r.kind() == ReviewKind.OPINIONS && r.passed() && so.test(r)).flatMap(r -> r.form().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(HearingForm.class)));
    }

    /** Everybody who was heard. */
    Set<Audience> heard() {
        return reviews.stream().filter(r -> r.kind() == ReviewKind.OPINIONS && r.passed()).flatMap(r -> r.audiences().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Audience.class)));
    }

    private static Set<Topic> plus(Set<Topic> some, Topic one) {
        Set<Topic> more = EnumSet.of(one);
        more.addAll(some);
        return more;
    }
}
