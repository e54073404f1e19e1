package org.guiju.document.domain;

import java.util.List;
import java.util.Optional;

import org.guiju.document.domain.briefing.BriefingCap;
import org.guiju.document.domain.directive.Directive;
import org.guiju.document.domain.draft.DraftLeadTime;
import org.guiju.document.domain.electronic.Electronic;
import org.guiju.document.domain.length.Length;
import org.guiju.document.domain.restraint.Restraint;
import org.guiju.document.domain.turnaround.Turnaround;
import org.guiju.regulation.rulebook.BoundRules;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleDefinition;

/** The rules that keep papers few, short and in time, as one rulebook has them. */
public record Limits(Optional<Length> length, Optional<DraftLeadTime> leadTime, Optional<Turnaround> turnaround,
        Optional<Restraint> restraint, Optional<Directive> directive, Optional<Electronic> electronic,
        Optional<BriefingCap> briefings) {

    static List<RuleDefinition<?>> definitions() {
        return List.of(Length.definition(), DraftLeadTime.definition(), Turnaround.definition(), Restraint.definition(),
                Directive.definition(), Electronic.definition(), BriefingCap.definition());
    }

    static Limits of(BoundRules bound, RuleBook book) {
        return new Limits(bound.rule(Length.definition(), book), bound.rule(DraftLeadTime.definition(), book),
                bound.rule(Turnaround.definition(), book), bound.rule(Restraint.definition(), book),
                bound.rule(Directive.definition(), book), bound.rule(Electronic.definition(), book), bound.rule(BriefingCap.definition(), book));
    }
}
