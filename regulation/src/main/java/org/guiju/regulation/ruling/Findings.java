package org.guiju.regulation.ruling;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

import org.guiju.regulation.rulebook.Strength;

/**
 * What the rules found about one act, gathered before anything is answered: all breaches at once, not the first only.
 * Immutable; every method answers a new value.
 */
public record Findings(
        List<Clause> clauses,
        List<Breach> breaches,
        List<MissingFact> missing,
        List<Obligation> obligations) {

    public Findings {
        clauses = List.copyOf(clauses);
        breaches = List.copyOf(breaches);
        missing = List.copyOf(missing);
        obligations = List.copyOf(obligations);
    }

    /** An exception that somebody claims to have, already checked for who granted it. */
    public record Grant(String reason, String grantedBy, String grantedByName, String grantorKind) {}

    public static Findings none() {
        return new Findings(List.of(), List.of(), List.of(), List.of());
    }

    /** The rule looked at the act and found nothing wrong. */
    public static Findings satisfied(Clause... clauses) {
        return new Findings(List.of(clauses), List.of(), List.of(), List.of());
    }

    public static Findings broken(Breach breach) {
        return new Findings(List.of(breach.clause()), List.of(breach), List.of(), List.of());
    }

    public static Findings missing(Clause clause, MissingFact fact) {
        return new Findings(List.of(clause), List.of(), List.of(fact), List.of());
    }

    public static Findings obliges(Obligation obligation) {
        return new Findings(List.of(obligation.clause()), List.of(), List.of(), List.of(obligation));
    }

    public Findings and(Findings other) {
        return new Findings(joined(clauses, other.clauses), joined(breaches, other.breaches), joined(missing, other.missing),
                joined(obligations, other.obligations));
    }

    /** A must broken: refused. A fact missing: undecided. Only should broken: an exception. Otherwise allowed. */
    public Ruling ruling() {
        return ruling(Optional.empty());
    }

    /** As {@link #ruling()}, where a grant sets the should-breaches aside if its kind of post may grant every one of them. */
    public Ruling ruling(Optional<Grant> grant) {
        if (breaches.stream().anyMatch(b -> b.clause().strength() == Strength.MUST)) {
            return new Ruling.Refused(breaches);
        }
        if (!missing.isEmpty()) {
            return new Ruling.Undecided(clauses, missing);
        }
        if (breaches.isEmpty()) {
            return new Ruling.Allowed(clauses, obligations, List.of());
        }
        return grant.filter(g -> breaches.stream().allMatch(b -> b.grantors().contains(g.grantorKind())))
                .<Ruling>map(g -> new Ruling.Allowed(clauses, obligations, waived(g)))
                .orElseGet(() -> new Ruling.NeedsException(breaches));
    }

    private List<Waiver> waived(Grant grant) {
        return breaches.stream()
                .map(b -> new Waiver(b, grant.reason(), grant.grantedBy(), grant.grantedByName()))
                .toList();
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        SequencedSet<T> all = new LinkedHashSet<>(first);
        all.addAll(second);
        return new ArrayList<>(all);
    }
}
