package org.guiju.document.application.review;

import java.util.Map;
import java.util.Optional;

import org.guiju.document.application.Outcome;
import org.guiju.document.application.Scene;
import org.guiju.document.application.Seat;
import org.guiju.document.application.UseCase;
import org.guiju.document.domain.life.ActKind;
import org.guiju.document.domain.life.Step;
import org.guiju.document.domain.question.AskingReview;
import org.guiju.document.domain.question.Question;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.proceeding.WrongInput;
import org.guiju.regulation.ruling.Ruling;
import reactor.core.publisher.Mono;

/** The paper is sent to the body whose review it needs, while its sponsor still has it or later. */
public final class SendingForReview implements UseCase<SendingForReview.Input, AskingReview.Facts> {

    /** @param unit id of the reviewing unit */
    public record Input(String unit) {}

    private final AskingReview question = new AskingReview();

    @Override
    public Step step() {
        return Step.ASK_REVIEW;
    }

    @Override
    public Question<AskingReview.Facts> question() {
        return question;
    }

    @Override
    public AskingReview.Facts facts(Scene scene, Input input, Seat seat, Claim claim) {
        if (!scene.reviewingUnits().contains(input.unit())) {
            throw new WrongInput("/unit", input.unit(), "no-reviewer-of-this", Map.of("reviewers",
                    scene.reviewingUnits().stream().map(scene::unitName).toList()));
        }
        return new AskingReview.Facts(claim, scene.unitName(input.unit()), scene.ofSponsor(seat) || scene.atOffice(seat), seat.title(),
                scene.document().sponsor().name());
    }

    @Override
    public Mono<Outcome> carryOut(Scene scene, Input input, Seat seat, Ruling.Allowed ruling) {
        return Mono.just(Outcome.of(scene.document().after(scene.act(ActKind.REVIEW_ASKED, seat.hand(), Optional.of(input.unit()),
                Optional.empty(), "", Optional.of(ruling.restsOn().getFirst().item()))), seat.hand()));
    }

    @Override
    public Optional<Input> likely(Scene scene, Seat seat) {
        return scene.reviewingUnits().stream().filter(unit -> !scene.reviewAsked(unit)).findFirst().map(Input::new);
    }
}
