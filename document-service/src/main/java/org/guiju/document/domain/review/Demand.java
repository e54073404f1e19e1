package org.guiju.document.domain.review;

import java.util.List;
import java.util.Map;

import org.guiju.regulation.rulebook.Params;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/** An item that asks for one kind of review of some papers before a step. */
public record Demand(Ground ground, Scope scope, ReviewKind kind) {

    /** Every item of a key, as one that asks for this kind. */
    static List<Demand> read(RuleBook book, Params.Reading reading, RuleKey key, ReviewKind kind) {
        return book.items(key).stream().map(item -> new Demand(Ground.of(item), Scope.read(reading.of(item)), kind)).toList();
    }

    /** What is lacking before this step. */
    public Findings judge(Gate gate, Subject subject, Dossier dossier) {
        return scope.before() == gate ? scope.judge(ground, subject, dossier, () -> judge(dossier)) : Findings.none();
    }

    private Findings judge(Dossier dossier) {
        if (dossier.failed(kind, r -> true)) {
            return ground.broken("review-against-it", Map.of("review", kind.title()));
        }
        return dossier.passed(kind) ? ground.holds() : ground.broken("reviews-lacking", Map.of("lacking", List.of(kind.title())));
    }

    static Findings judge(List<Demand> demands, Gate gate, Subject subject, Dossier dossier) {
        return demands.stream().map(d -> d.judge(gate, subject, dossier)).reduce(Findings.none(), Findings::and);
    }

    @Override
    public String toString() {
        return ground + ": " + scope.text() + scope.before().title() + "前须经" + kind.title();
    }
}
