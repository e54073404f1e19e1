package org.guiju.document.domain.normative;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.guiju.document.domain.Issuer;
import org.guiju.document.domain.Mark;
import org.guiju.document.domain.Named;
import org.guiju.document.domain.review.Dossier;
import org.guiju.document.domain.review.ReviewKind;
import org.guiju.document.domain.review.Subject;
import org.guiju.regulation.rulebook.Defined;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.Params;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleDefinition;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/** Which papers of several departments the government is asked about before they are made, or agrees to before they are issued. */
public record NormativePriorApproval(List<Case> cases) {

    private static final String KEY = "document.normative.prior-approval";

    public static RuleDefinition<NormativePriorApproval> definition() {
        return Defined.by(KEY, NormativePriorApproval::read);
    }

    private static NormativePriorApproval read(RuleBook book, Params.Reading reading) {
        Set<String> marks = Named.ids(Mark.class);
        return new NormativePriorApproval(book.items(RuleKey.of(KEY)).stream().map(item -> read(item, reading.of(item), marks)).toList());
    }

    private static Case read(Item item, Params params, Set<String> marks) {
        params.choice("action", Set.of("request-government", "government-approval"));
        params.choice("scope", Set.of("several-departments"));
        return new Case(Ground.of(item), Named.among(Mark.class, params.optionalChoices("papers", marks)),
                Named.among(Mark.class, params.choices("when", marks)),
                params.choice("before", Set.of("formulation", "publication")).equals("formulation"));
    }

    /**
     * @param papers      classes of paper; empty where it is for all
     * @param when        conditions, any of which is enough
     * @param formulation whether the government is asked before the paper goes to anybody, not only before it is issued
     */
    public record Case(Ground ground, Set<Mark> papers, Set<Mark> when, boolean formulation) {
        public Case {
            papers = Set.copyOf(papers);
            when = Set.copyOf(when);
        }

        private boolean isFor(Subject subject) {
            return (papers.isEmpty() || subject.anyOf(papers)) && subject.anyOf(when);
        }
    }

    public NormativePriorApproval {
        cases = List.copyOf(cases);
    }

    /**
     * Issuing it, or consulting others about it.
     *
     * @param partners  other departments whose authority it touches
     * @param issuing   whether it is about to be issued; before that only what has to be asked beforehand is
     * @param consented whether the government has agreed to this very paper
     */
    public Findings judge(Subject subject, List<Partner> partners, Dossier dossier, boolean issuing, boolean consented) {
        if (subject.issuer() != Issuer.UNIT || partners.isEmpty()) {
            return Findings.none();
        }
        boolean agreed = consented || dossier.passed(ReviewKind.GOVERNMENT_CONSENT);
        return cases.stream().filter(c -> (issuing || c.formulation()) && c.isFor(subject))
                .map(c -> agreed ? c.ground().holds() : c.ground().broken("government-not-asked",
                        Map.of("conditions", c.when().stream().filter(subject.marks()::contains).map(Mark::title).sorted().toList())))
                .reduce(Findings.none(), Findings::and);
    }

    @Override
    public String toString() {
        return "NormativePriorApproval[" + String.join("；", cases.stream().map(c -> c.ground() + ": 跨部门且" + Named.titles(c.when())
                + "的" + Named.titles(c.papers()) + (c.formulation() ? "，制定前请示政府" : "，发布前经政府批准")).toList()) + "]";
    }
}
