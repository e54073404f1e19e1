package org.guiju.document.application.files;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.guiju.document.application.Outcome;
import org.guiju.document.application.Scene;
import org.guiju.document.application.Seat;
import org.guiju.document.application.UseCase;
import org.guiju.document.domain.life.ActKind;
import org.guiju.document.domain.life.Step;
import org.guiju.document.domain.question.Attaching;
import org.guiju.document.domain.question.Question;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.proceeding.WrongInput;
import org.guiju.regulation.ruling.Ruling;
import reactor.core.publisher.Mono;

/** The sponsor withdraws a file from its paper. Its content stays with the paper's trail. */
public final class WithdrawingFile implements UseCase<WithdrawingFile.Input, Attaching.Facts> {

    /** @param attachment id of the file */
    public record Input(UUID attachment, String reason) {}

    private final Attaching question = new Attaching();

    @Override
    public Step step() {
        return Step.DETACH;
    }

    @Override
    public Question<Attaching.Facts> question() {
        return question;
    }

    @Override
    public Attaching.Facts facts(Scene scene, Input input, Seat seat, Claim claim) {
        if (!scene.document().attached().contains(input.attachment())) {
            throw new WrongInput("attachment", input.attachment().toString(), "no-such-attachment", Map.of());
        }
        return new Attaching.Facts(claim, scene.document().sponsor().name(), scene.ofSponsor(seat), seat.title(),
                scene.document().paper().secrecy(), List.of());
    }

    @Override
    public Mono<Outcome> carryOut(Scene scene, Input input, Seat seat, Ruling.Allowed ruling) {
        return Mono.just(Outcome.of(scene.document().after(scene.act(ActKind.DETACHED, seat.hand(), Optional.of(input.attachment().toString()),
                Optional.empty(), input.reason(), Optional.of(ruling.restsOn().getFirst().item())), scene.document().state()), seat.hand()));
    }

    @Override
    public Optional<Input> likely(Scene scene, Seat seat) {
        return scene.document().attached().stream().findFirst().map(id -> new Input(id, ""));
    }
}
