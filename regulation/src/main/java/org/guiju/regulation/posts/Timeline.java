package org.guiju.regulation.posts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * Dated facts about one thing in the order in which they begin, made to be asked at an instant: a binary search finds the latest that
 * has begun, and a running latest end tells when to stop looking among the earlier ones.
 */
final class Timeline<T extends Dated> {

    private static final Timeline<?> EMPTY = new Timeline<>(List.of());

    private final List<T> facts;
    /** For each fact the latest end of it and all before it; {@link Instant#MAX} where one is open. */
    private final Instant[] latestEnd;

    private Timeline(List<T> sorted) {
        this.facts = sorted;
        this.latestEnd = new Instant[sorted.size()];
        Instant latest = Instant.MIN;
        for (int i = 0; i < latestEnd.length; i++) {
            Instant end = end(sorted.get(i));
            latest = end.isAfter(latest) ? end : latest;
            latestEnd[i] = latest;
        }
    }

    /** The facts in any order; of those that begin together the one given last counts as the later. */
    static <T extends Dated> Timeline<T> of(List<T> facts) {
        List<T> sorted = new ArrayList<>(facts);
        sorted.sort(Comparator.comparing(Timeline::start));
        return new Timeline<>(List.copyOf(sorted));
    }

    @SuppressWarnings("unchecked")
    static <T extends Dated> Timeline<T> empty() {
        return (Timeline<T>) EMPTY;
    }

    /** The fact that holds at the instant; of several, the one that began last; null where none does. */
    @Nullable T at(Instant at) {
        return at(at, fact -> true);
    }

    @Nullable T at(Instant at, Predicate<T> wanted) {
        for (int i = begun(at) - 1; i >= 0 && latestEnd[i].isAfter(at); i--) {
            T fact = facts.get(i);
            if (fact.holdsAt(at) && wanted.test(fact)) {
                return fact;
            }
        }
        return null;
    }

    /** All facts that hold at the instant, the one that began last first. */
    List<T> allAt(Instant at) {
        List<T> all = new ArrayList<>(2);
        for (int i = begun(at) - 1; i >= 0 && latestEnd[i].isAfter(at); i--) {
            if (facts.get(i).holdsAt(at)) {
                all.add(facts.get(i));
            }
        }
        return all;
    }

    /** First instant after the given one at which a fact begins or ends; {@link Instant#MAX} where none does. */
    Instant nextChange(Instant at) {
        int begun = begun(at);
        Instant next = begun < facts.size() ? start(facts.get(begun)) : Instant.MAX;
        for (int i = begun - 1; i >= 0 && latestEnd[i].isAfter(at); i--) {
            Instant end = end(facts.get(i));
            if (end.isAfter(at) && end.isBefore(next)) {
                next = end;
            }
        }
        return next;
    }

    /** First instant from the given one on at which no fact holds; {@link Instant#MAX} where there is none. */
    Instant endOfRun(Instant at) {
        Instant end = at;
        for (T fact = at(end); fact != null; fact = at(end)) {
            end = end(fact);
            if (end.equals(Instant.MAX)) {
                return end;
            }
        }
        return end;
    }

    List<T> all() {
        return facts;
    }

    /** How many facts have begun at the instant. */
    private int begun(Instant at) {
        int low = 0;
        int high = facts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start(facts.get(middle)).isAfter(at)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static Instant start(Dated fact) {
        Instant from = fact.from();
        return from == null ? Instant.MIN : from;
    }

    private static Instant end(Dated fact) {
        Instant until = fact.until();
        return until == null ? Instant.MAX : until;
    }
}
