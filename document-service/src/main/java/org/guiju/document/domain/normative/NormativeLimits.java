package org.guiju.document.domain.normative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.guiju.document.domain.Issuer;
import org.guiju.document.domain.Mark;
import org.guiju.document.domain.review.Demand;
import org.guiju.document.domain.review.Dossier;
import org.guiju.document.domain.review.Gate;
import org.guiju.document.domain.review.ReviewKind;
import org.guiju.document.domain.review.Scope;
import org.guiju.document.domain.review.Subject;
import org.guiju.regulation.rulebook.Defined;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.Params;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleDefinition;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/**
 * What a normative document may not say and who may make one. Whether a text keeps to it only a person can tell: the finding of
 * whoever looked is demanded, and one against the text holds it back.
 *
 * @param maker the item on whose own name a normative document may bear; empty where there is none
 */
public record NormativeLimits(List<Demand> checks, Optional<Ground> maker) {

    private static final String KEY = "document.normative.limits";

    public static RuleDefinition<NormativeLimits> definition() {
        return Defined.by(KEY, NormativeLimits::read);
    }

    private static NormativeLimits read(RuleBook book, Params.Reading reading) {
        List<Demand> checks = new ArrayList<>();
        Optional<Ground> maker = Optional.empty();
        for (Item item : book.items(RuleKey.of(KEY))) {
            Params params = reading.of(item);
            params.leave("conformsTo", "forbidden", "of");
            ReviewKind check = ReviewKind.of(params.choice("check", Set.of("legality", "authority-check", "powers-check", "rights-check")));
            checks.add(new Demand(Ground.of(item), Scope.read(params), check));
            if (params.optionalChoice("makers", Set.of("constituent-departments")).isPresent()) {
                maker = Optional.of(Ground.of(item));
            }
        }
        return new NormativeLimits(checks, maker);
    }

    public NormativeLimits {
        checks = List.copyOf(checks);
    }

    /** What is lacking before this step. */
    public Findings judge(Gate gate, Subject subject, Dossier dossier) {
        return checks.stream().map(d -> d.judge(gate, subject, dossier)).reduce(Findings.none(), Findings::and);
    }

    /**
     * Whether the unit may make a normative document in its own name.
     *
     * @param entitled whether it is a department that makes up the government, or a government itself
     */
    public Findings judgeMaker(Subject subject, String unit, boolean entitled) {
        boolean own = subject.issuer() == Issuer.UNIT && subject.marks().contains(Mark.NORMATIVE);
        return own ? maker.map(g -> entitled ? g.holds() : g.broken("no-maker-of-normative", Map.of("unit", unit))).orElseGet(Findings::none)
                : Findings.none();
    }

    @Override
    public String toString() {
        return "NormativeLimits[" + checks.stream().map(Demand::toString).collect(Collectors.joining("；")) + "]";
    }
}
