package org.guiju.leave.application.request;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.proceeding.OutOfTurn;
import org.guiju.regulation.proceeding.WrongInput;
import org.guiju.regulation.ruling.Ruling;
import reactor.core.publisher.Mono;

/** Shows a request to somebody who takes part in it, with what they could do about it. */
public final class ReadingRequest {

    private final Requests requests;
    private final Proceedings proceedings;
    private final List<UseCase<?, ?>> useCases;

    public ReadingRequest(Requests requests, Proceedings proceedings, List<UseCase<?, ?>> useCases) {
        this.requests = requests;
        this.proceedings = proceedings;
        this.useCases = useCases.stream().sorted(Comparator.comparing(UseCase::move)).toList();
    }

    /** Empty where there is none, or none the caller may know of. */
    public Mono<Shown> byId(Caller caller, UUID id) {
        return requests.byId(caller.jurisdiction(), id).flatMap(proceedings::scene)
                .filter(scene -> Parties.maySee(scene, caller))
                .map(scene -> shown(scene, caller));
    }

    /** The request as the caller sees it in this scene. */
    public Shown shown(Scene scene, Caller caller) {
        List<Shown.Possible> moves = new ArrayList<>();
        useCases.stream().filter(useCase -> scene.request().state().open().contains(useCase.move()))
                .forEach(useCase -> moves.addAll(possible(useCase, scene, caller)));
        return new Shown(scene, moves);
    }

    private static <I, F extends Record & Claim.Carried> List<Shown.Possible> possible(UseCase<I, F> useCase, Scene scene, Caller caller) {
        Map<String, Shown.Possible> best = new LinkedHashMap<>();
        for (Seat seat : caller.seats()) {
            for (UseCase.Likely<I> likely : useCase.likely(scene, seat)) {
                ruling(useCase, scene, seat, likely.input()).forEach(ruling -> best.merge(likely.subject(),
                        new Shown.Possible(useCase.move(), likely.subject(), ruling),
                        (known, here) -> here.ruling() instanceof Ruling.Allowed ? here : known));
            }
        }
        return List.copyOf(best.values());
    }

    /** None where a likely input names what is gone by now, or comes out of turn. */
    private static <I, F extends Record & Claim.Carried> List<Ruling> ruling(UseCase<I, F> useCase, Scene scene, Seat seat, I input) {
        try {
            F facts = useCase.facts(scene, input, seat, new Claim(scene.request().version(), Optional.empty()));
            return List.of(useCase.question().rule(scene.rules(), scene.calendar(), facts));
        } catch (WrongInput | OutOfTurn notNow) {
            return List.of();
        }
    }
}
