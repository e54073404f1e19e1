package org.guiju.kit.web;

import java.util.List;

import org.guiju.kit.message.Language;
import org.guiju.kit.message.Messages;
import org.guiju.kit.web.RulingView.BreachView;
import org.guiju.kit.web.RulingView.ExceptionView;
import org.guiju.kit.web.RulingView.MissingView;
import org.guiju.kit.web.RulingView.ObligationView;
import org.guiju.kit.web.RulingView.Outcome;
import org.guiju.regulation.ruling.Breach;
import org.guiju.regulation.ruling.Clause;
import org.guiju.regulation.ruling.MissingFact;
import org.guiju.regulation.ruling.Obligation;
import org.guiju.regulation.ruling.Ruling;
import org.guiju.regulation.ruling.Waiver;

/** Puts rulings into the reader's words. */
public final class Rulings {

    private final Messages messages;
    private final Inputs inputs;

    public Rulings(Messages messages, Inputs inputs) {
        this.messages = messages;
        this.inputs = inputs;
    }

    /**
     * Something the caller could do, with what the rules answer to it.
     *
     * @param title in the reader's words
     */
    public ActionView action(String name, String title, String method, String href, Ruling ruling, Language language) {
        return new ActionView(name, title, method, href, inputs.of(method, href), view(ruling, language));
    }

    public RulingView view(Ruling ruling, Language language) {
        List<ClauseView> restsOn = clauses(ruling.restsOn(), language);
        return switch (ruling) {
            case Ruling.Allowed allowed -> new RulingView(Outcome.ALLOWED, List.of(),
                    allowed.obligations().stream().map(o -> obligation(o, language)).toList(), List.of(), List.of(),
                    allowed.waivers().stream().map(w -> exception(w, language)).toList(), restsOn);
            case Ruling.Refused refused -> new RulingView(Outcome.REFUSED, breaches(refused.breaches(), language), List.of(),
                    List.of(), List.of(), List.of(), restsOn);
            case Ruling.NeedsException needs -> new RulingView(Outcome.NEEDS_EXCEPTION, breaches(needs.breaches(), language),
                    List.of(), List.of(), needs.grantors(), List.of(), restsOn);
            case Ruling.Undecided undecided -> undecided(undecided.missing(), undecided.restsOn(), language);
        };
    }

    /** As a ruling that nothing is decided; for a fact that was missing before any clause could be looked at, rests on none. */
    public RulingView undecided(List<MissingFact> missing, List<Clause> restsOn, Language language) {
        return new RulingView(Outcome.UNDECIDED, List.of(), List.of(), missing.stream().map(m -> missing(m, language)).toList(),
                List.of(), List.of(), clauses(restsOn, language));
    }

    /** Which of the four cases a ruling is. */
    public static Outcome outcome(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Allowed _ -> Outcome.ALLOWED;
            case Ruling.Refused _ -> Outcome.REFUSED;
            case Ruling.NeedsException _ -> Outcome.NEEDS_EXCEPTION;
            case Ruling.Undecided _ -> Outcome.UNDECIDED;
        };
    }

    private List<BreachView> breaches(List<Breach> breaches, Language language) {
        return breaches.stream().map(breach -> breach(breach, language)).toList();
    }

    private BreachView breach(Breach breach, Language language) {
        return new BreachView(breach.code(),
                messages.text("breach." + breach.code(), breach.facts(), language),
                messages.text("breach." + breach.code() + ".remedy", breach.facts(), language),
                ClauseView.of(breach.clause(), language), breach.rule().name(), breach.facts());
    }

    private ObligationView obligation(Obligation obligation, Language language) {
        return new ObligationView(obligation.code(),
                messages.text("obligation." + obligation.code(), obligation.facts(), language),
                ClauseView.of(obligation.clause(), language), obligation.facts());
    }

    private MissingView missing(MissingFact fact, Language language) {
        return new MissingView(fact.code(), messages.text("missing." + fact.code(), fact.facts(), language),
                messages.find("missing." + fact.code() + ".remedy", fact.facts(), language)
                        .orElseGet(() -> messages.text("problem.undecided.remedy", language)),
                fact.facts());
    }

    private ExceptionView exception(Waiver waiver, Language language) {
        return new ExceptionView(breach(waiver.breach(), language), waiver.reason(), waiver.grantedBy(), waiver.grantedByName());
    }

    private static List<ClauseView> clauses(List<Clause> clauses, Language language) {
        return clauses.stream().map(clause -> ClauseView.of(clause, language)).toList();
    }
}
