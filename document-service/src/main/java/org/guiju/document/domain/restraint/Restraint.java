package org.guiju.document.domain.restraint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.guiju.document.domain.Circumstance;
import org.guiju.document.domain.Issuer;
import org.guiju.document.domain.Mark;
import org.guiju.document.domain.Named;
import org.guiju.document.domain.Paper;
import org.guiju.regulation.rulebook.Defined;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.Kind;
import org.guiju.regulation.rulebook.Params;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleDefinition;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/**
 * Fewer papers: what is not issued at all, not in the government's name, not by itself, not outside the plan.
 *
 * @param bars     what bars a paper, from what its drafter says or what the office finds
 * @param plan     the item by which papers in the government's or its office's name are planned
 * @param terms    the item on supporting papers that a superior asked for by a day
 * @param decision the item by which a unit's paper that breaks new ground is decided by a meeting first
 * @param measured items by which papers are counted, without any cap
 */
public record Restraint(List<Bar> bars, Optional<Ground> plan, Optional<Ground> terms, Optional<Ground> decision, List<Ground> measured) {

    private static final String KEY = "document.restraint";

    /** One thing that an item says of fewer papers. */
    private enum Said { NAME, NEEDLESS, DIVISION_PLAN, SUPPORTING, COMPANIONS, FORWARDING, SIMILAR, PLAN, SUPPORTING_TERMS, MEASURE }

    public static RuleDefinition<Restraint> definition() {
        return Defined.by(KEY, Restraint::read);
    }

    private static Restraint read(RuleBook book, Params.Reading reading) {
        List<Bar> bars = new ArrayList<>();
        Optional<Ground> plan = Optional.empty();
        Optional<Ground> terms = Optional.empty();
        Optional<Ground> decision = Optional.empty();
        List<Ground> measured = new ArrayList<>();
        for (Item item : book.items(RuleKey.of(KEY)).stream().filter(one -> one.kind() != Kind.INFORM).toList()) {
            Params params = reading.of(item);
            Ground ground = Ground.of(item);
            Said said = params.choice("aspect", Said.class);
            switch (said) {
                case PLAN -> {
                    params.choices("inNameOf", Named.ids(Issuer.class));
                    plan = Optional.of(ground);
                }
                case SUPPORTING_TERMS -> terms = Optional.of(ground);
                case MEASURE -> {
                    params.choices("measures", Set.of("count", "grade", "length", "supporting", "division"));
                    measured.add(ground);
                }
                case NAME, NEEDLESS, DIVISION_PLAN, SUPPORTING, COMPANIONS, FORWARDING, SIMILAR -> {
                    bars.add(bar(ground, params, Bar.Aspect.valueOf(said.name())));
                    decision = params.flag("decisionFirst", false) ? Optional.of(ground) : decision;
                }
            }
        }
        return new Restraint(bars, plan, terms, decision, measured);
    }

    private static Bar bar(Ground ground, Params params, Bar.Aspect aspect) {
        params.leave("of", "insteadBy");
        return new Bar(ground, aspect, Named.among(Circumstance.class, params.optionalChoices("when", Named.ids(Circumstance.class))),
                Named.among(Mark.class, params.optionalChoices("papers", Named.ids(Mark.class))),
                Named.among(Issuer.class, params.optionalChoices("inNameOf", Named.ids(Issuer.class))),
                Named.among(Bar.Lift.class, params.optionalChoices("unless", Named.ids(Bar.Lift.class))),
                params.optionalChoice("judge", Set.of("office")).isPresent());
    }

    public Restraint {
        bars = List.copyOf(bars);
        measured = List.copyOf(measured);
    }

    /** Bringing the paper, as its drafter describes it, on this day. */
    public Findings judge(Paper paper, LocalDate day) {
        Findings barred = bars.stream().map(bar -> bar.judge(paper)).reduce(Findings.none(), Findings::and);
        return barred.and(plan.filter(_ -> paper.issuer() == Issuer.GOVERNMENT || paper.issuer() == Issuer.OFFICE)
                        .map(ground -> judgePlan(ground, paper)).orElseGet(Findings::none))
                .and(terms.filter(_ -> paper.marked(Mark.SUPPORTING_DOCUMENT)).map(ground -> judgeSupporting(ground, paper, day))
                        .orElseGet(Findings::none))
                .and(decision.filter(_ -> paper.issuer() == Issuer.UNIT).map(ground -> judgeDecision(ground, paper)).orElseGet(Findings::none));
    }

    private static Findings judgePlan(Ground ground, Paper paper) {
        return paper.particulars().planLine().isPresent() || paper.particulars().offPlan().isPresent() ? ground.holds()
                : ground.broken("not-in-plan", Map.of("issuer", paper.issuer().title()));
    }

    private static Findings judgeSupporting(Ground ground, Paper paper, LocalDate day) {
        boolean late = paper.particulars().neededBy().filter(day::isAfter).isPresent() && paper.particulars().lateReason().isEmpty();
        Findings inTime = late ? ground.broken("supporting-late", Map.of("neededBy", paper.particulars().neededBy().get().toString(),
                "sent", day.toString())) : ground.holds();
        return paper.measures().filter(text -> !text.isBlank()).isPresent() ? inTime
                : inTime.and(ground.broken("supporting-without-measures", Map.of()));
    }

    private static Findings judgeDecision(Ground ground, Paper paper) {
        boolean breakthrough = paper.particulars().circumstances().contains(Circumstance.MAJOR_BREAKTHROUGH);
        return breakthrough && paper.particulars().decision().isEmpty() ? ground.broken("decision-first", Map.of()) : ground.holds();
    }

    /**
     * What the office found when it asked whether the paper is needed.
     *
     * @param found what it found; empty where it has not looked
     */
    public Findings judgeFindings(Paper paper, Optional<Set<Circumstance>> found) {
        if (found.isEmpty()) {
            return paper.issuedHere() ? bars.stream().filter(Bar::byOffice).map(bar -> bar.ground().broken("need-not-judged", Map.of()))
                    .reduce(Findings.none(), Findings::and) : Findings.none();
        }
        Findings barred = bars.stream().filter(bar -> bar.byOffice() || !bar.when().isEmpty())
                .map(bar -> bar.judge(paper, found.get())).reduce(Findings.none(), Findings::and);
        boolean copied = found.get().contains(Circumstance.VERBATIM_COPY) && paper.marked(Mark.SUPPORTING_DOCUMENT);
        return barred.and(terms.filter(_ -> copied).map(ground -> ground.broken("copied-word-for-word", Map.of())).orElseGet(Findings::none));
    }

    /** The item on which the office's word about the need rests. */
    public Optional<Ground> judged() {
        return bars.stream().filter(Bar::byOffice).map(Bar::ground).findFirst();
    }

    @Override
    public String toString() {
        List<String> parts = new ArrayList<>(bars.stream().map(bar -> bar.ground() + ": " + bar.aspect().title()).toList());
        plan.ifPresent(ground -> parts.add(ground + ": 按计划发文"));
        measured.forEach(ground -> parts.add(ground + ": 只统计"));
        return "Restraint[" + String.join("；", parts) + "]";
    }
}
