package org.guiju.document.application.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.guiju.document.application.Caller;
import org.guiju.document.application.Documents;
import org.guiju.document.application.Parties;
import org.guiju.document.application.Proceedings;
import org.guiju.document.application.Scene;
import org.guiju.document.application.Seat;
import org.guiju.document.application.UseCase;
import org.guiju.document.domain.life.Step;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.proceeding.WrongInput;
import org.guiju.regulation.ruling.Ruling;
import reactor.core.publisher.Mono;

/** Shows a document to somebody whose posts take part in it, with what they could do about it. */
public final class ReadingDocument {

    private final Documents documents;
    private final Proceedings proceedings;
    private final List<UseCase<?, ?>> useCases;

    public ReadingDocument(Documents documents, Proceedings proceedings, List<UseCase<?, ?>> useCases) {
        this.documents = documents;
        this.proceedings = proceedings;
        this.useCases = useCases.stream().sorted(Comparator.comparing(UseCase::step)).toList();
    }

    /** Empty where there is none, or none the caller may know of. */
    public Mono<Documented> byId(Caller caller, UUID id) {
        return documents.byId(caller.jurisdiction(), id).flatMap(proceedings::scene)
                .filter(scene -> Proceedings.maySee(scene, caller))
                .map(scene -> shown(scene, caller));
    }

    /** The document as the caller sees it in this scene. */
    public Documented shown(Scene scene, Caller caller) {
        List<Documented.Possible> steps = new ArrayList<>();
        useCases.stream().filter(useCase -> scene.document().state().open().contains(useCase.step()))
                .forEach(useCase -> possible(useCase, scene, caller).ifPresent(steps::add));
        return new Documented(scene, steps);
    }

    private static <I, F extends Record & Claim.Carried> Optional<Documented.Possible> possible(
            UseCase<I, F> useCase, Scene scene, Caller caller) {
        Documented.Possible best = null;
        for (Seat seat : caller.seats(Parties.of(scene))) {
            Optional<I> input = likely(useCase, scene, seat);
            if (input.isPresent()) {
                F facts = useCase.facts(scene, input.get(), seat, new Claim(scene.document().version(), Optional.empty()));
                Ruling ruling = useCase.question().rule(scene.rules(), scene.calendar(), facts);
                Documented.Possible here = new Documented.Possible(useCase.step(), byUnit(useCase.step()) ? seat.unit() : "", ruling);
                best = best == null || ruling instanceof Ruling.Allowed ? here : best;
            }
        }
        return Optional.ofNullable(best);
    }

    /** A likely input that names what is gone by now is none. */
    private static <I, F extends Record & Claim.Carried> Optional<I> likely(UseCase<I, F> useCase, Scene scene, Seat seat) {
        try {
            Optional<I> input = useCase.likely(scene, seat);
            input.ifPresent(i -> useCase.facts(scene, i, seat, new Claim(0, Optional.empty())));
            return input;
        } catch (WrongInput gone) {
            return Optional.empty();
        }
    }

    private static boolean byUnit(Step step) {
        return step == Step.REPLY || step == Step.EXTEND;
    }
}
