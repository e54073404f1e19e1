package org.guiju.leave.domain.directory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.guiju.regulation.posts.AbPair;
import org.guiju.regulation.posts.Absence;
import org.guiju.regulation.posts.Entrustment;
import org.guiju.regulation.posts.Holding;
import org.guiju.regulation.posts.Person;
import org.guiju.regulation.posts.Portfolio;
import org.guiju.regulation.posts.Post;
import org.guiju.regulation.posts.Unit;

/**
 * By what a fact is known to be the same one: its end and its description may change, its key may not.
 *
 * @param of the key of a fact
 */
record Keys<T>(Function<T, Object> of) {

    static final Keys<Unit> UNIT = new Keys<>(Unit::id);
    static final Keys<Post> POST = new Keys<>(Post::id);
    static final Keys<Person> PERSON = new Keys<>(Person::id);
    static final Keys<Holding> HOLDING = new Keys<>(fact -> new Holding(fact.post(), fact.person(), fact.from(), null));
    static final Keys<Portfolio> PORTFOLIO = new Keys<>(fact -> new Portfolio(fact.leader(), fact.unit(), fact.from(), null));
    static final Keys<AbPair> PAIR = new Keys<>(fact -> new AbPair(fact.a(), fact.b(), null, fact.from(), null));
    static final Keys<Entrustment> ENTRUSTMENT = new Keys<>(Entrustment::id);
    static final Keys<Absence> ABSENCE = new Keys<>(Absence::id);

    Map<Object, T> index(List<T> facts) {
        Map<Object, T> index = new LinkedHashMap<>();
        facts.forEach(fact -> index.put(of.apply(fact), fact));
        return index;
    }

    List<T> applied(List<T> facts, List<T> removed, List<T> saved) {
        Map<Object, T> index = index(facts);
        removed.forEach(fact -> index.remove(of.apply(fact)));
        saved.forEach(fact -> index.put(of.apply(fact), fact));
        return new ArrayList<>(index.values());
    }
}
