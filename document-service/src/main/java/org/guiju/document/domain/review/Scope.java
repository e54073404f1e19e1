package org.guiju.document.domain.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.guiju.document.domain.Issuer;
import org.guiju.document.domain.Mark;
import org.guiju.document.domain.Named;
import org.guiju.regulation.rulebook.Params;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/**
 * Of which papers an item speaks, under which condition, and before which step.
 *
 * @param papers   marks of the papers; empty where it speaks of all
 * @param issuers  in whose name they go out; empty where that is all the same
 * @param when     conditions, any of which is enough; empty where there is none
 * @param statedOf marks of papers whose sponsor must say either way whether a condition is met; on others only the mark itself counts
 * @param before   the step that it blocks
 */
public record Scope(Set<Mark> papers, Set<Issuer> issuers, Set<Mark> when, Set<Mark> statedOf, Gate before) {

    private static final Set<String> CONDITIONS = Named.ids(Mark.class);

    public Scope {
        papers = Set.copyOf(papers);
        issuers = Set.copyOf(issuers);
        when = Set.copyOf(when);
        statedOf = Set.copyOf(statedOf);
    }

    /** Reads {@code papers}, {@code inNameOf}, {@code when}, {@code statedOf} and {@code before}. */
    public static Scope read(Params params) {
        Set<String> marks = Named.ids(Mark.class);
        Set<Mark> papers = Named.among(Mark.class, params.optionalChoices("papers", marks));
        Set<Mark> stated = Named.among(Mark.class, params.optionalChoices("statedOf", marks));
        return new Scope(papers, Named.among(Issuer.class, params.optionalChoices("inNameOf", Named.ids(Issuer.class))),
                Named.among(Mark.class, params.optionalChoices("when", CONDITIONS)), stated.isEmpty() ? papers : stated,
                Gate.of(params.choice("before", Named.ids(Gate.class))));
    }

    /** Whether the item speaks of such a paper. */
    public boolean isFor(Subject subject) {
        return (papers.isEmpty() || subject.anyOf(papers)) && (issuers.isEmpty() || issuers.contains(subject.issuer()));
    }

    /** What is demanded, where the paper is one of these and the condition is met; a condition on which nobody has said a word is told. */
    public Findings judge(Ground ground, Subject subject, Dossier dossier, Supplier<Findings> demanded) {
        if (!isFor(subject)) {
            return Findings.none();
        }
        if (when.isEmpty() || subject.anyOf(when)) {
            return demanded.get();
        }
        boolean said = !subject.anyOf(statedOf) || dossier.excludesAll(when);
        return said ? ground.holds() : unstated(ground);
    }

    private Findings unstated(Ground ground) {
        return ground.broken("condition-not-stated", Map.of("conditions", titles(when)));
    }

    /** Whether the demand is, or could still turn out to be, one on this paper. */
    boolean couldApply(Subject subject, Dossier dossier) {
        return isFor(subject) && (when.isEmpty() || subject.anyOf(when) || subject.anyOf(statedOf) && !dossier.excludesAll(when));
    }

    static List<String> titles(Set<? extends Named> words) {
        return words.stream().map(Named::title).sorted().toList();
    }

    /** How the scope reads in a sentence. */
    public String text() {
        return (papers.isEmpty() ? "公文" : Named.titles(papers)) + (when.isEmpty() ? "" : "（" + Named.titles(when) + "）");
    }

}
