package org.guiju.document.application.routing;

import java.util.Map;
import java.util.Optional;

import org.guiju.document.application.FollowUp;
import org.guiju.document.application.Outcome;
import org.guiju.document.application.Scene;
import org.guiju.document.application.Seat;
import org.guiju.document.application.UseCase;
import org.guiju.document.domain.life.ActKind;
import org.guiju.document.domain.life.DocumentState;
import org.guiju.document.domain.life.OfficialDocument;
import org.guiju.document.domain.life.Step;
import org.guiju.document.domain.question.Concluding;
import org.guiju.document.domain.question.Question;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Ruling;
import reactor.core.publisher.Mono;

/** The office closes a paper that its own government was asked for, on the approvals it has. */
public final class ConcludingDocument implements UseCase<ConcludingDocument.Input, Concluding.Facts> {

    /** @param result what is answered to the sponsor */
    public record Input(String result) {}

    private final Concluding question = new Concluding();

    @Override
    public Step step() {
        return Step.CONCLUDE;
    }

    @Override
    public Question<Concluding.Facts> question() {
        return question;
    }

    @Override
    public Concluding.Facts facts(Scene scene, Input input, Seat seat, Claim claim) {
        boolean inCharge = scene.document().approvals().stream().anyMatch(act ->
                act.by().post().equals(scene.leaderInCharge().map(id -> id.value())) || scene.gaveInCharge(act));
        return new Concluding.Facts(claim, scene.document().paper(), scene.atOffice(seat), seat.title(), inCharge, scene.approvedByHead(),
                scene.document().dossier());
    }

    @Override
    public Mono<Outcome> carryOut(Scene scene, Input input, Seat seat, Ruling.Allowed ruling) {
        OfficialDocument ended = scene.document().after(
                scene.act(ActKind.CONCLUDED, seat.hand(), Optional.of(scene.sponsor()), Optional.empty(), input.result(),
                        Optional.of(ruling.restsOn().getLast().item())),
                new DocumentState.Concluded());
        return Mono.just(Outcome.of(ended, seat.hand(),
                new FollowUp.Tell("org.guiju.document.concluded", Map.of("sponsor", scene.sponsor()))));
    }

    @Override
    public Optional<Input> likely(Scene scene, Seat seat) {
        return scene.document().paper().endsHere() ? Optional.of(new Input("同意")) : Optional.empty();
    }
}
