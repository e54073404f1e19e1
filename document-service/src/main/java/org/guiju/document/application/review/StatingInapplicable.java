package org.guiju.document.application.review;

import java.util.Map;
import java.util.Optional;

import org.guiju.document.application.Outcome;
import org.guiju.document.application.Scene;
import org.guiju.document.application.Seat;
import org.guiju.document.application.UseCase;
import org.guiju.document.domain.Mark;
import org.guiju.document.domain.life.ActKind;
import org.guiju.document.domain.life.Step;
import org.guiju.document.domain.question.Question;
import org.guiju.document.domain.question.Stating;
import org.guiju.document.domain.review.Topic;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.proceeding.WrongInput;
import org.guiju.regulation.ruling.Ruling;
import reactor.core.publisher.Mono;

/** The sponsor writes why something does not apply to its paper; the office, once that is written, confirms it. */
public final class StatingInapplicable implements UseCase<StatingInapplicable.Input, Stating.Facts> {

    /** @param reason why, with the legal basis where there must be one */
    public record Input(Topic topic, String reason) {}

    private final Stating question = new Stating();

    @Override
    public Step step() {
        return Step.STATE;
    }

    @Override
    public Question<Stating.Facts> question() {
        return question;
    }

    @Override
    public Stating.Facts facts(Scene scene, Input input, Seat seat, Claim claim) {
        boolean stated = scene.document().dossier().excludes(input.topic());
        if (confirms(scene, seat) && !stated) {
            throw new WrongInput("/topic", input.topic().id(), "nothing-stated-yet", Map.of("topic", input.topic().title()));
        }
        boolean marked = scene.document().paper().marks().stream().map(Mark::id).anyMatch(input.topic().id()::equals);
        return new Stating.Facts(claim, input.topic(), scene.ofSponsor(seat) || scene.atOffice(seat), seat.title(),
                scene.document().sponsor().name(), marked);
    }

    private static boolean confirms(Scene scene, Seat seat) {
        return scene.atOffice(seat) && !scene.ofSponsor(seat);
    }

    @Override
    public Mono<Outcome> carryOut(Scene scene, Input input, Seat seat, Ruling.Allowed ruling) {
        ActKind kind = confirms(scene, seat) ? ActKind.CONFIRMED : ActKind.STATED;
        return Mono.just(Outcome.of(scene.document().after(scene.act(kind, seat.hand(), Optional.empty(), Optional.of(input.topic().id()),
                input.reason(), Optional.of(ruling.restsOn().getFirst().item()))), seat.hand()));
    }

    @Override
    public Optional<Input> likely(Scene scene, Seat seat) {
        return confirms(scene, seat)
                ? scene.document().dossier().excluded().stream().sorted().findFirst().map(topic -> new Input(topic, "属实"))
                : Optional.of(new Input(Topic.MARKET_ENTITIES, "不涉及"));
    }
}
