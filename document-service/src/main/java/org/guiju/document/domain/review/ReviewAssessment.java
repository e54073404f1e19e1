package org.guiju.document.domain.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.guiju.document.domain.Mark;
import org.guiju.document.domain.Named;
import org.guiju.regulation.rulebook.Defined;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.Params;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleDefinition;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/** How a weighty paper was prepared: the steps a great decision takes, and the sides from which a matter was assessed. */
public record ReviewAssessment(List<Preparation> preparations) {

    private static final String KEY = "document.review.assessment";

    public static RuleDefinition<ReviewAssessment> definition() {
        return Defined.by(KEY, ReviewAssessment::read);
    }

    private static ReviewAssessment read(RuleBook book, Params.Reading reading) {
        return new ReviewAssessment(book.items(RuleKey.of(KEY)).stream().map(item -> read(item, reading)).toList());
    }

    private static Preparation read(Item item, Params.Reading reading) {
        Params params = reading.of(item);
        params.leave("by");
        Set<String> kinds = Named.ids(ReviewKind.class);
        List<Conditional> conditional = params.optionalEach("conditional").stream().map(c -> new Conditional(
                ReviewKind.of(c.choice("step", kinds)), Topic.of(c.choice("when", Named.ids(Topic.class))))).toList();
        Preparation preparation = new Preparation(Ground.of(item), Scope.read(params),
                params.optionalChoices("steps", kinds).stream().map(ReviewKind::of).toList(),
                params.optionalChoices("beforeDecision", kinds).stream().map(ReviewKind::of).toList(), conditional,
                Named.among(Dimension.class, params.optionalChoices("dimensions", Named.ids(Dimension.class))),
                Named.among(Assessor.class, params.optionalChoices("assessors", Named.ids(Assessor.class))));
        if (preparation.steps().isEmpty() && preparation.dimensions().isEmpty()) {
            reading.fault(item, "params", "没有 steps，也没有 dimensions", "写明须有哪些步骤，或从哪些方面评估");
        }
        return preparation;
    }

    /**
     * A step that is only taken where a condition is met; where it is not, the sponsor says why and the office confirms it before the
     * paper goes to a leader.
     */
    public record Conditional(ReviewKind step, Topic when) {

        private boolean met(Subject subject) {
            return subject.marks().stream().map(Mark::id).anyMatch(when.id()::equals);
        }
    }

    /**
     * @param steps          steps that must be on record before the step of the scope
     * @param beforeDecision steps that come after it and before the paper is signed or approved
     * @param dimensions     sides that one assessment must have looked at; empty where none is asked for
     * @param assessors      who may have made it; empty where the text leaves that open
     */
    public record Preparation(
            Ground ground, Scope scope, List<ReviewKind> steps, List<ReviewKind> beforeDecision, List<Conditional> conditional,
            Set<Dimension> dimensions, Set<Assessor> assessors) {
        public Preparation {
            steps = List.copyOf(steps);
            beforeDecision = List.copyOf(beforeDecision);
            conditional = List.copyOf(conditional);
            dimensions = Set.copyOf(dimensions);
            assessors = Set.copyOf(assessors);
        }

        Findings judge(Gate gate, Subject subject, Dossier dossier) {
            if (gate == scope.before()) {
                return scope.judge(ground, subject, dossier, () -> prepared(subject, dossier));
            }
            if (gate == Gate.SIGNATURE && !beforeDecision.isEmpty()) {
                return scope.judge(ground, subject, dossier, () -> taken(beforeDecision, dossier));
            }
            return gate == Gate.ROUTING && !conditional.isEmpty()
                    ? scope.judge(ground, subject, dossier, () -> confirmed(subject, dossier)) : Findings.none();
        }

        private Findings prepared(Subject subject, Dossier dossier) {
            List<ReviewKind> asked = new ArrayList<>(steps);
            Set<Topic> unstated = new TreeSet<>();
            for (Conditional one : conditional) {
                if (one.met(subject)) {
                    asked.add(one.step());
                } else if (!dossier.excludes(one.when()) && !dossier.passed(one.step())) {
                    unstated.add(one.when());
                }
            }
            Findings stated = unstated.isEmpty() ? Findings.none()
                    : ground.broken("condition-not-stated", Map.of("conditions", Scope.titles(unstated)));
            return taken(asked, dossier).and(stated).and(assessed(dossier));
        }

        private Findings taken(List<ReviewKind> asked, Dossier dossier) {
            List<String> lacking = asked.stream().filter(kind -> !dossier.passed(kind)).map(ReviewKind::title).toList();
            return lacking.isEmpty() ? ground.holds() : ground.broken("reviews-lacking", Map.of("lacking", lacking));
        }

        /** One assessment has looked at every side; several together would be no assessment of the whole. */
        private Findings assessed(Dossier dossier) {
            if (dimensions.isEmpty()) {
                return Findings.none();
            }
            List<Review> made = dossier.reviews().stream().filter(r -> r.kind() == ReviewKind.ASSESSMENT && r.passed()).toList();
            if (made.isEmpty()) {
                return ground.broken("reviews-lacking", Map.of("lacking", List.of(ReviewKind.ASSESSMENT.title())));
            }
            List<Review> outside = made.stream()
                    .filter(r -> assessors.isEmpty() || r.assessor().filter(assessors::contains).isPresent()).toList();
            if (outside.isEmpty()) {
                return ground.broken("assessed-by-other", Map.of("assessors", Scope.titles(assessors)));
            }
            if (outside.stream().anyMatch(r -> r.dimensions().containsAll(dimensions))) {
                return ground.holds();
            }
            Set<Dimension> lacking = new TreeSet<>(dimensions);
            lacking.removeAll(outside.getLast().dimensions());
            return ground.broken("dimensions-lacking", Map.of("lacking", lacking.stream().map(Dimension::title).toList()));
        }

        private Findings confirmed(Subject subject, Dossier dossier) {
            List<String> open = conditional.stream().filter(c -> !c.met(subject) && !dossier.passed(c.step()))
                    .map(Conditional::when).filter(topic -> !dossier.confirmed().contains(topic)).map(Topic::title).toList();
            return open.isEmpty() ? ground.holds() : ground.broken("exclusion-not-confirmed", Map.of("conditions", open));
        }

        @Override
        public String toString() {
            String looked = dimensions.isEmpty() ? "" : "从" + String.join("、", Scope.titles(dimensions)) + "评估";
            return ground + ": " + scope.text() + scope.before().title() + "前须有" + Named.titles(steps) + looked;
        }
    }

    public ReviewAssessment {
        preparations = List.copyOf(preparations);
    }

    /** What is lacking before this step. */
    public Findings judge(Gate gate, Subject subject, Dossier dossier) {
        return preparations.stream().map(p -> p.judge(gate, subject, dossier)).reduce(Findings.none(), Findings::and);
    }

    @Override
    public String toString() {
        return "ReviewAssessment[" + String.join("；", preparations.stream().map(Preparation::toString).toList()) + "]";
    }
}
