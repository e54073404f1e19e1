package org.guiju.document.application.consult;

import java.util.Map;
import java.util.Optional;

import org.guiju.document.application.FollowUp;
import org.guiju.document.application.Outcome;
import org.guiju.document.application.Scene;
import org.guiju.document.application.Seat;
import org.guiju.document.application.UseCase;
import org.guiju.document.domain.consult.Consultation;
import org.guiju.document.domain.consult.ConsultationState;
import org.guiju.document.domain.life.ActKind;
import org.guiju.document.domain.life.OfficialDocument;
import org.guiju.document.domain.life.Step;
import org.guiju.document.domain.question.Question;
import org.guiju.document.domain.question.Replying;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Ruling;
import reactor.core.publisher.Mono;

/** A consulted unit answers. What comes after its consent was deemed is kept for information. */
public final class ReplyingToConsultation implements UseCase<ReplyingToConsultation.Input, Replying.Facts> {

    public record Input(String unit, boolean agrees, String view) {}

    private final Replying question = new Replying();

    @Override
    public Step step() {
        return Step.REPLY;
    }

    @Override
    public Question<Replying.Facts> question() {
        return question;
    }

    @Override
    public Replying.Facts facts(Scene scene, Input input, Seat seat, Claim claim) {
        Consultation consultation = Consulted.of(scene, input.unit());
        return new Replying.Facts(claim, consultation.name(), seat.of(input.unit()), seat.title(), late(consultation));
    }

    @Override
    public Mono<Outcome> carryOut(Scene scene, Input input, Seat seat, Ruling.Allowed ruling) {
        Consultation before = Consulted.of(scene, input.unit());
        ConsultationState.DeemedConsent deemed = switch (before.state()) {
            case ConsultationState.DeemedConsent already -> already;
            case ConsultationState.LateView late -> late.deemed();
            case ConsultationState.Awaiting _, ConsultationState.Extended _, ConsultationState.Replied _ -> null;
        };
        ConsultationState after = deemed == null
                ? new ConsultationState.Replied(input.agrees(), input.view(), scene.now(), seat.kind())
                : new ConsultationState.LateView(deemed, input.agrees(), input.view(), scene.now());
        OfficialDocument answered = scene.document().with(before.in(after)).after(scene.act(
                deemed == null ? ActKind.REPLIED : ActKind.LATE_REPLY, seat.hand(), Optional.of(input.unit()),
                Optional.of(input.agrees() ? "agrees" : "disagrees"), input.view(), Optional.of(ruling.restsOn().getFirst().item())));
        return Mono.just(Outcome.of(answered, seat.hand(), new FollowUp.StopAwaiting(input.unit()),
                new FollowUp.Tell("org.guiju.document.consultation-answered", Map.of("unit", input.unit(), "late", deemed != null))));
    }

    private static boolean late(Consultation consultation) {
        return consultation.state() instanceof ConsultationState.DeemedConsent || consultation.state() instanceof ConsultationState.LateView;
    }

    @Override
    public Optional<Input> likely(Scene scene, Seat seat) {
        return scene.document().consultation(seat.unit()).map(c -> new Input(c.unit(), true, "同意"));
    }
}
