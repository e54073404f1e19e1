package org.guiju.leave.domain.directory;

import java.time.Instant;

import org.guiju.regulation.posts.AbPair;
import org.guiju.regulation.posts.Absence;
import org.guiju.regulation.posts.Entrustment;
import org.guiju.regulation.posts.Holding;
import org.guiju.regulation.posts.Person;
import org.guiju.regulation.posts.Portfolio;
import org.guiju.regulation.posts.Post;
import org.guiju.regulation.posts.Unit;
import org.jspecify.annotations.Nullable;

/**
 * One line of what changes in a directory.
 *
 * @param what   what happens to the fact
 * @param kind   {@code unit}, {@code post}, {@code person}, {@code holding}, {@code portfolio}, {@code ab-pair},
 *               {@code entrustment}, {@code absence}
 * @param fact   the fact in ids, as {@code deputy-1 ← new}
 * @param from   since when the fact holds
 * @param until  how long
 */
public record Change(What what, String kind, String fact, @Nullable Instant from, @Nullable Instant until) {

    /** What happens to a fact. */
    public enum What {
        /** It is new. */
        ADDED,
        /** It is described otherwise than before. */
        CHANGED,
        /** It gets an end, or another one. */
        ENDED,
        /** It would have begun later and will not. */
        WITHDRAWN
    }

    static Change of(What what, Unit unit) {
        return new Change(what, "unit", unit.id() + " " + unit.name(), unit.from(), unit.until());
    }

    static Change of(What what, Post post) {
        return new Change(what, "post", post.id() + " " + post.title(), post.from(), post.until());
    }

    static Change of(What what, Person person) {
        return new Change(what, "person", person.id() + " " + person.name(), null, null);
    }

    static Change of(What what, Holding holding) {
        return new Change(what, "holding", holding.post() + " ← " + holding.person(), holding.from(), holding.until());
    }

    static Change of(What what, Portfolio portfolio) {
        return new Change(what, "portfolio", portfolio.unit() + " ← " + portfolio.leader(), portfolio.from(), portfolio.until());
    }

    static Change of(What what, AbPair pair) {
        return new Change(what, "ab-pair", pair.a() + " ↔ " + pair.b(), pair.from(), pair.until());
    }

    static Change of(What what, Entrustment entrustment) {
        return new Change(what, "entrustment", entrustment.post() + " → " + entrustment.to(), entrustment.from(), entrustment.until());
    }

    static Change of(What what, Absence absence) {
        return new Change(what, "absence", absence.person() + " " + absence.cause(), absence.from(), absence.until());
    }
}
