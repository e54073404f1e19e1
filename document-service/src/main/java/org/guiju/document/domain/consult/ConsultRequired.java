package org.guiju.document.domain.consult;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.guiju.document.domain.DocumentKind;
import org.guiju.document.domain.Mark;
import org.guiju.document.domain.Named;
import org.guiju.document.domain.Paper;
import org.guiju.regulation.rulebook.Defined;
import org.guiju.regulation.rulebook.Params;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleDefinition;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/** Which units must have been asked, and must have answered, before a paper is brought to the government. */
public record ConsultRequired(List<Requirement> requirements) {

    private static final String KEY = "document.consult.required";

    public static RuleDefinition<ConsultRequired> definition() {
        return Defined.by(KEY, ConsultRequired::read);
    }

    private static ConsultRequired read(RuleBook book, Params.Reading reading) {
        return new ConsultRequired(book.items(RuleKey.of(KEY)).stream().map(item -> {
            Params params = reading.of(item);
            params.leave("touches", "by", "goal", "before", "minUnits", "eachUnit", "deemedConsentFor");
            Set<String> words = new HashSet<>(Named.ids(DocumentKind.class));
            words.addAll(Named.ids(Mark.class));
            List<String> papers = params.optionalChoices("papers", words);
            List<String> consultees = params.choices("consultees", Set.of("department", "township", "county", "institution"));
            return new Requirement(Ground.of(item), Named.among(DocumentKind.class, papers), Named.among(Mark.class, papers),
                    consultees.stream().map(UnitClass::ofKind).collect(Collectors.toSet()));
        }).toList());
    }


    /**
     * @param kinds      kinds of paper it is for
     * @param marks      marks of paper it is for; with no kind and no mark it is for all
     * @param consultees classes of unit to ask
     */
    public record Requirement(Ground ground, Set<DocumentKind> kinds, Set<Mark> marks, Set<UnitClass> consultees) {
        public Requirement {
            kinds = Set.copyOf(kinds);
            marks = Set.copyOf(marks);
            consultees = Set.copyOf(consultees);
        }

        boolean isFor(Paper paper) {
            return (kinds.isEmpty() && marks.isEmpty()) || kinds.contains(paper.kind()) || marks.stream().anyMatch(paper::marked);
        }
    }

    /** How far one touched unit has been consulted. */
    public enum Progress {
        NOT_ASKED,
        /** Asked; no answer, and silence has no meaning yet or never will. */
        WAITING,
        /** Silence has no meaning here; its term is over and it was chased, which the paper says. */
        CHASED_IN_VAIN,
        /** It answered, or is taken not to object. */
        SETTLED,
        /** It disagrees; that is for the rule on disagreement. */
        DISPUTED
    }

    public record Touched(String unit, UnitClass unitClass, Progress progress) {}

    public ConsultRequired {
        requirements = List.copyOf(requirements);
    }

    /** What is still lacking before this paper may be submitted, under every item that speaks of it. */
    public Findings judge(Paper paper, List<Touched> touched) {
        return requirements.stream().filter(r -> r.isFor(paper))
                .map(r -> judge(r, touched.stream().filter(t -> r.consultees().contains(t.unitClass())).toList()))
                .reduce(Findings.none(), Findings::and);
    }

    private static Findings judge(Requirement requirement, List<Touched> concerned) {
        Ground ground = requirement.ground();
        List<String> notAsked = named(concerned, Progress.NOT_ASKED);
        List<String> waiting = named(concerned, Progress.WAITING);
        List<String> chased = named(concerned, Progress.CHASED_IN_VAIN);
        Findings findings = ground.holds();
        if (!notAsked.isEmpty()) {
            findings = findings.and(ground.broken("units-not-consulted", Map.of("units", notAsked)));
        }
        if (!waiting.isEmpty()) {
            findings = findings.and(ground.broken("units-not-answered", Map.of("units", waiting)));
        }
        return chased.isEmpty() ? findings : findings.and(ground.obliges("state-unanswered-units", Map.of("units", chased)));
    }

    private static List<String> named(List<Touched> concerned, Progress progress) {
        return concerned.stream().filter(t -> t.progress() == progress).map(Touched::unit).toList();
    }

    @Override
    public String toString() {
        return "ConsultRequired[" + String.join("；", requirements.stream()
                .map(r -> r.ground() + ": 先征求" + Named.titles(r.consultees()) + "意见").toList()) + "]";
    }
}
