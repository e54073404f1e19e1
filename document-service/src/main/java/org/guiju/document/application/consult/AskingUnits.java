package org.guiju.document.application.consult;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.guiju.document.application.FollowUp;
import org.guiju.document.application.Outcome;
import org.guiju.document.application.Scene;
import org.guiju.document.application.Seat;
import org.guiju.document.application.UseCase;
import org.guiju.document.domain.consult.ConsultDeadline;
import org.guiju.document.domain.consult.ConsultDeemedConsent.Asked;
import org.guiju.document.domain.consult.Consultation;
import org.guiju.document.domain.consult.ConsultationState;
import org.guiju.document.domain.consult.UnitClass;
import org.guiju.document.domain.life.ActKind;
import org.guiju.document.domain.life.OfficialDocument;
import org.guiju.document.domain.life.Step;
import org.guiju.document.domain.question.Asking;
import org.guiju.document.domain.question.Question;
import org.guiju.regulation.calendar.Deadline;
import org.guiju.regulation.calendar.Term;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.proceeding.WrongInput;
import org.guiju.regulation.ruling.Ruling;
import reactor.core.publisher.Mono;

/**
 * The sponsor asks the units the paper touches. Asking a unit again under another category counts its term anew and voids a consent
 * that was deemed under the first.
 */
public final class AskingUnits implements UseCase<AskingUnits.Input, Asking.Facts> {

    /**
     * @param units    ids of the units
     * @param asked    for what
     * @param category what the sponsor calls the paper, where the term depends on it
     * @param own      the term the sponsor sets
     */
    public record Input(List<String> units, Asked asked, Optional<String> category, Optional<Term> own) {
        public Input {
            units = List.copyOf(units);
        }
    }

    private final Asking question = new Asking();

    @Override
    public Step step() {
        return Step.CONSULT;
    }

    @Override
    public Question<Asking.Facts> question() {
        return question;
    }

    @Override
    public Asking.Facts facts(Scene scene, Input input, Seat seat, Claim claim) {
        List<Asking.Unit> units = new ArrayList<>();
        for (int i = 0; i < input.units().size(); i++) {
            String unit = input.units().get(i);
            if (scene.unit(unit).isEmpty() || unit.equals(scene.sponsor())) {
                throw new WrongInput("/units/" + i, unit, scene.unit(unit).isEmpty() ? "unknown-unit" : "own-unit", Map.of());
            }
            if (scene.document().consultation(unit).isPresent() && !recategorises(scene, unit, input)) {
                throw new WrongInput("/units/" + i, unit, "already-consulted", Map.of("unit", scene.unitName(unit)));
            }
            units.add(new Asking.Unit(scene.unitName(unit), scene.unitClass(unit)));
        }
        checkCategory(scene, input);
        return new Asking.Facts(claim, scene.document().sponsor().name(), scene.ofSponsor(seat), seat.title(), units, input.asked(),
                input.category(), input.own(), scene.now());
    }

    private static void checkCategory(Scene scene, Input input) {
        List<String> known = scene.rules().consult().deadline().map(ConsultDeadline::categories).orElse(List.of());
        input.category().filter(category -> !known.contains(category)).ifPresent(category -> {
            throw new WrongInput("/category", category, "not-allowed", Map.of("allowed", known));
        });
    }

    private static boolean recategorises(Scene scene, String unit, Input input) {
        return scene.document().consultation(unit)
                .filter(c -> input.category().isPresent() && !c.category().equals(input.category())).isPresent();
    }

    @Override
    public Mono<Outcome> carryOut(Scene scene, Input input, Seat seat, Ruling.Allowed ruling) {
        OfficialDocument document = scene.document();
        List<FollowUp> followUps = new ArrayList<>();
        for (String unit : input.units()) {
            Scene now = scene.with(document);
            Optional<Consultation> before = document.consultation(unit);
            document = before.isPresent() ? again(now, before.get(), input, seat) : first(now, unit, input, seat);
            document.consultation(unit).filter(c -> c.state().open()).flatMap(Consultation::deadline)
                    .ifPresent(d -> followUps.add(new FollowUp.Await(unit, d.due(scene.calendar()).end())));
            followUps.add(new FollowUp.Tell("org.guiju.document.consultation-sent", Map.of("unit", unit)));
        }
        return Mono.just(new Outcome(document, seat.hand(), followUps));
    }

    private static OfficialDocument first(Scene scene, String unit, Input input, Seat seat) {
        UnitClass unitClass = scene.unitClass(unit);
        Optional<Term> term = Asking.termFor(scene.rules(), unitClass, input.category(), input.own());
        Consultation consultation = new Consultation(unit, scene.unitName(unit), unitClass, input.asked(), input.category(), scene.now(),
                input.own(), term.map(t -> Deadline.after(scene.now(), t, scene.calendar())), clause(scene, unitClass, input),
                new ConsultationState.Awaiting());
        return scene.document().with(consultation).after(scene.act(ActKind.ASKED, seat.hand(), Optional.of(unit), input.category(),
                term.map(Term::text).orElse(""), clause(scene, unitClass, input)));
    }

    private static OfficialDocument again(Scene scene, Consultation before, Input input, Seat seat) {
        Optional<Term> term = Asking.termFor(scene.rules(), before.unitClass(), input.category(), input.own());
        Optional<String> clause = clause(scene, before.unitClass(), input);
        Consultation after = before.recategorised(input.category().orElse(""),
                term.map(t -> Deadline.after(before.receivedAt(), t, scene.calendar())), clause);
        OfficialDocument document = scene.document().with(after).after(scene.act(ActKind.RECATEGORISED, seat.hand(),
                Optional.of(before.unit()), input.category(), term.map(Term::text).orElse(""), clause));
        boolean voided = before.state() instanceof ConsultationState.DeemedConsent || before.state() instanceof ConsultationState.LateView;
        return voided ? document.after(scene.with(document).act(ActKind.DEEMED_VOID, seat.hand(), Optional.of(before.unit()), Optional.empty(),
                "", scene.rules().consult().deadline().flatMap(ConsultDeadline::category).map(g -> g.clause().item()))) : document;
    }

    private static Optional<String> clause(Scene scene, UnitClass unitClass, Input input) {
        return unitClass == UnitClass.DEPARTMENT
                ? scene.rules().consult().deadline().flatMap(d -> d.allowance(input.category())).map(a -> a.ground().clause().item())
                        .or(() -> Optional.of(scene.rules().consultBasis().clause().item()))
                : Optional.of(scene.rules().consultBasis().clause().item());
    }

    @Override
    public Optional<Input> likely(Scene scene, Seat seat) {
        List<String> open = scene.document().paper().touches().stream().sorted()
                .filter(unit -> scene.document().consultation(unit).isEmpty() && scene.unit(unit).isPresent()).toList();
        Optional<String> category = scene.rules().consult().deadline().map(ConsultDeadline::categories).filter(c -> !c.isEmpty())
                .map(List::getFirst);
        return open.isEmpty() || !scene.ofSponsor(seat) ? Optional.empty()
                : Optional.of(new Input(open, Asked.COSIGNATURE, category, Optional.empty()));
    }
}
