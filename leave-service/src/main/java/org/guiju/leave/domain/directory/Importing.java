package org.guiju.leave.domain.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

import org.guiju.regulation.posts.AbPair;
import org.guiju.regulation.posts.Dated;
import org.guiju.regulation.posts.DirectoryFacts;
import org.guiju.regulation.posts.Entrustment;
import org.guiju.regulation.posts.Holding;
import org.guiju.regulation.posts.Person;
import org.guiju.regulation.posts.Portfolio;
import org.guiju.regulation.posts.Post;
import org.guiju.regulation.posts.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A file states a whole directory. What stands in it and not yet in the directory is added; what the directory has and the file leaves
 * out is ended at the instant of the import, or withdrawn where it has not begun. Nothing that has begun is taken out. Entrustments
 * and absences are added and changed only: the procedure that recorded the others ends them.
 */
public final class Importing {

    private final DirectoryFacts current;
    private final DirectoryFacts file;
    private final Instant now;
    private final List<Change> changes = new ArrayList<>();

    private Importing(DirectoryFacts current, DirectoryFacts file, Instant now) {
        this.current = current;
        this.file = file;
        this.now = now;
    }

    /** What the file changes. */
    public static DirectoryEdit edit(DirectoryFacts current, DirectoryFacts file, Instant now) {
        return new Importing(current, file, now).edit();
    }

    private record Merged<T>(List<T> saved, List<T> removed) {}

    private DirectoryEdit edit() {
        Merged<Unit> units = merged(Keys.UNIT, current.units(), file.units(), Change::of,
                (u, until) -> new Unit(u.id(), u.name(), u.kind(), u.constituent(), u.agencyCode(), u.from(), until), Importing::never);
        Merged<Post> posts = merged(Keys.POST, current.posts(), file.posts(), Change::of,
                (p, until) -> new Post(p.id(), p.kind(), p.title(), p.unit(), p.principal(), p.from(), until), Importing::never);
        Merged<Holding> holdings = merged(Keys.HOLDING, current.holdings(), file.holdings(), Change::of,
                (h, until) -> new Holding(h.post(), h.person(), h.from(), until), (a, b) -> a.post().equals(b.post()));
        Merged<Portfolio> portfolios = merged(Keys.PORTFOLIO, current.portfolios(), file.portfolios(), Change::of,
                (p, until) -> new Portfolio(p.leader(), p.unit(), p.from(), until), (a, b) -> a.unit().equals(b.unit()));
        Merged<AbPair> pairs = merged(Keys.PAIR, current.pairs(), file.pairs(), Change::of,
                (p, until) -> new AbPair(p.a(), p.b(), p.item(), p.from(), until), Importing::shareAPost);
        List<Person> persons = described(Keys.PERSON, current.persons(), file.persons(), Change::of);
        var entrustments = described(Keys.ENTRUSTMENT, current.entrustments(), file.entrustments(), Change::of);
        var absences = described(Keys.ABSENCE, current.absences(), file.absences(), Change::of);
        String of = current.jurisdiction();
        return new DirectoryEdit(
                new DirectoryFacts(of, 0, units.saved(), posts.saved(), persons, holdings.saved(), portfolios.saved(), pairs.saved(),
                        entrustments, absences, List.of()),
                new DirectoryFacts(of, 0, List.of(), List.of(), List.of(), holdings.removed(), portfolios.removed(), pairs.removed(),
                        List.<Entrustment>of(), List.of(), List.of()), changes);
    }

    /**
     * @param rival whether two facts cannot hold together, so that the earlier ends where the later begins
     */
    private <T extends Dated> Merged<T> merged(Keys<T> keys, List<T> known, List<T> stated, BiFunction<Change.What, T, Change> told,
            BiFunction<T, Instant, T> ending, BiPredicate<T, T> rival) {
        Map<Object, T> before = keys.index(known);
        Map<Object, T> after = keys.index(stated);
        List<T> saved = new ArrayList<>(described(keys, known, stated, told));
        List<T> unheard = stated.stream().filter(fact -> !before.containsKey(keys.of().apply(fact))).toList();
        List<T> removed = new ArrayList<>();
        before.forEach((key, fact) -> {
            if (after.containsKey(key) || (fact.until() != null && !fact.until().isAfter(now))) {
                return;
            }
            Instant end = end(fact, unheard, rival);
            if (fact.from() != null && !fact.from().isBefore(end)) {
                removed.add(fact);
                changes.add(told.apply(Change.What.WITHDRAWN, fact));
            } else if (!end.equals(fact.until())) {
                T ended = ending.apply(fact, end);
                saved.addFirst(ended);
                changes.add(told.apply(Change.What.ENDED, ended));
            }
        });
        return new Merged<>(saved, removed);
    }

    /**
     * Now, or where a rival that only the file knows has begun before. What was on record beside the fact all the time has held
     * together with it, and changes nothing about the past.
     */
    private <T extends Dated> Instant end(T fact, List<T> unheard, BiPredicate<T, T> rival) {
        return unheard.stream().filter(other -> rival.test(fact, other))
                .map(Dated::from).filter(Objects::nonNull)
                .filter(from -> from.isBefore(now) && (fact.from() == null || from.isAfter(fact.from())))
                .min(Instant::compareTo).orElse(now);
    }

    /** What is new or described otherwise. */
    private <T> List<T> described(Keys<T> keys, List<T> known, List<T> stated, BiFunction<Change.What, T, Change> told) {
        Map<Object, T> before = keys.index(known);
        List<T> saved = new ArrayList<>();
        stated.forEach(fact -> {
            @Nullable T same = before.get(keys.of().apply(fact));
            if (!fact.equals(same)) {
                saved.add(fact);
                changes.add(told.apply(same == null ? Change.What.ADDED : Change.What.CHANGED, fact));
            }
        });
        return saved;
    }

    private static <T> boolean never(T one, T other) {
        return false;
    }

    private static boolean shareAPost(AbPair one, AbPair other) {
        return one.a().equals(other.a()) || one.a().equals(other.b()) || one.b().equals(other.a()) || one.b().equals(other.b());
    }
}
