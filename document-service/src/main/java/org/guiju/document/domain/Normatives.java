package org.guiju.document.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.guiju.document.domain.normative.NormativeCorrection;
import org.guiju.document.domain.normative.NormativeFiling;
import org.guiju.document.domain.normative.NormativeJoint;
import org.guiju.document.domain.normative.NormativeLimits;
import org.guiju.document.domain.normative.NormativePriorApproval;
import org.guiju.document.domain.normative.NormativeValidity;
import org.guiju.document.domain.normative.Partner;
import org.guiju.document.domain.review.Dossier;
import org.guiju.document.domain.review.Gate;
import org.guiju.document.domain.review.Subject;
import org.guiju.regulation.rulebook.BoundRules;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleDefinition;
import org.guiju.regulation.ruling.Findings;

/** Rules on normative documents. */
public record Normatives(
        Optional<NormativeLimits> limits, Optional<NormativeJoint> joint, Optional<NormativePriorApproval> priorApproval,
        Optional<NormativeValidity> validity, Optional<NormativeFiling> filing, Optional<NormativeCorrection> correction) {

    static List<RuleDefinition<?>> definitions() {
        return List.of(NormativeLimits.definition(), NormativeJoint.definition(), NormativePriorApproval.definition(),
                NormativeValidity.definition(), NormativeFiling.definition(), NormativeCorrection.definition());
    }

    static Normatives of(BoundRules bound, RuleBook book) {
        return new Normatives(bound.rule(NormativeLimits.definition(), book), bound.rule(NormativeJoint.definition(), book),
                bound.rule(NormativePriorApproval.definition(), book), bound.rule(NormativeValidity.definition(), book),
                bound.rule(NormativeFiling.definition(), book), bound.rule(NormativeCorrection.definition(), book));
    }

    /**
     * Everything that is lacking before this step.
     *
     * @param consented whether the government has agreed to this very paper
     */
    public Findings judge(Gate gate, Subject subject, List<Partner> partners, Dossier dossier, boolean consented) {
        return Stream.of(limits.map(rule -> rule.judge(gate, subject, dossier)),
                        joint.map(rule -> rule.judge(subject, partners)),
                        priorApproval.map(rule -> rule.judge(subject, partners, dossier, gate == Gate.ISSUE, consented)))
                .flatMap(Optional::stream).reduce(Findings.none(), Findings::and);
    }
}
