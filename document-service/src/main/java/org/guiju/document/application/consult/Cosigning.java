package org.guiju.document.application.consult;

import java.util.Map;
import java.util.Optional;

import org.guiju.document.application.Outcome;
import org.guiju.document.application.Scene;
import org.guiju.document.application.Seat;
import org.guiju.document.application.UseCase;
import org.guiju.document.domain.life.ActKind;
import org.guiju.document.domain.life.OfficialDocument;
import org.guiju.document.domain.life.Step;
import org.guiju.document.domain.question.Question;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.proceeding.WrongInput;
import org.guiju.regulation.ruling.Ruling;
import reactor.core.publisher.Mono;

/** Somebody puts the name of the sponsor, or of a unit the paper touches, to the paper. */
public final class Cosigning implements UseCase<Cosigning.Input, org.guiju.document.domain.question.Cosigning.Facts> {

    public record Input(String unit, String opinion) {}

    private final org.guiju.document.domain.question.Cosigning question = new org.guiju.document.domain.question.Cosigning();

    @Override
    public Step step() {
        return Step.COSIGN;
    }

    @Override
    public Question<org.guiju.document.domain.question.Cosigning.Facts> question() {
        return question;
    }

    @Override
    public org.guiju.document.domain.question.Cosigning.Facts facts(Scene scene, Input input, Seat seat, Claim claim) {
        boolean forSponsor = input.unit().equals(scene.sponsor());
        boolean touched = scene.document().paper().touches().contains(input.unit())
                || scene.document().consultation(input.unit()).isPresent();
        if (!forSponsor && !touched) {
            throw new WrongInput("/unit", input.unit(), "not-touched", Map.of());
        }
        return new org.guiju.document.domain.question.Cosigning.Facts(claim, scene.unitName(input.unit()), forSponsor,
                seat.of(input.unit()), seat.kind(), seat.title());
    }

    @Override
    public Mono<Outcome> carryOut(Scene scene, Input input, Seat seat, Ruling.Allowed ruling) {
        boolean forSponsor = input.unit().equals(scene.sponsor());
        OfficialDocument signed = scene.document().after(scene.act(ActKind.COSIGNED, seat.hand(), Optional.of(input.unit()),
                Optional.of(forSponsor ? "sponsor" : "unit"), input.opinion(), Optional.of(ruling.restsOn().getLast().item())));
        return Mono.just(Outcome.of(signed, seat.hand()));
    }

    @Override
    public Optional<Input> likely(Scene scene, Seat seat) {
        boolean concerned = scene.ofSponsor(seat) && !scene.document().sponsorSigned()
                || scene.document().consultation(seat.unit()).isPresent();
        return concerned ? Optional.of(new Input(seat.unit(), "同意")) : Optional.empty();
    }
}
