package org.guiju.document.application.sign;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.guiju.document.application.FollowUp;
import org.guiju.document.application.Outcome;
import org.guiju.document.application.Scene;
import org.guiju.document.application.Seat;
import org.guiju.document.application.UseCase;
import org.guiju.document.domain.life.Act;
import org.guiju.document.domain.life.ActKind;
import org.guiju.document.domain.life.DocumentState;
import org.guiju.document.domain.life.OfficialDocument;
import org.guiju.document.domain.life.Step;
import org.guiju.document.domain.question.Question;
import org.guiju.document.domain.question.Signing;
import org.guiju.document.domain.sign.SignOpinion;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Ruling;
import reactor.core.publisher.Mono;

/** The right post signs the paper for issue. */
public final class SigningDocument implements UseCase<SigningDocument.Input, Signing.Facts> {

    /**
     * @param opinion in the signatory's words; empty for a mark without words
     * @param mode    how he put his hand to it
     */
    public record Input(String opinion, SignOpinion.Hand mode) {}

    private final Signing question = new Signing();

    @Override
    public Step step() {
        return Step.SIGN;
    }

    @Override
    public Question<Signing.Facts> question() {
        return question;
    }

    @Override
    public Signing.Facts facts(Scene scene, Input input, Seat seat, Claim claim) {
        OfficialDocument document = scene.document();
        Optional<String> inCharge = scene.leaderInCharge().map(PostId::value);
        boolean others = document.approvals().stream().filter(act -> !scene.gaveInCharge(act)).map(Act::by)
                .anyMatch(by -> !by.post().equals(inCharge) && !by.postKind().equals("head"));
        return new Signing.Facts(claim, document.paper(), scene.pen(seat), scene.approvedInCharge(), document.confirmed(), others,
                document.handlingOpinion().isPresent(), scene.reviewNeeded(), scene.approvedByHead(), Optional.empty(),
                new SignOpinion.Endorsement(input.mode(), input.opinion(), seat.caller().name(),
                        LocalDate.ofInstant(scene.now(), WorkingCalendar.ZONE)), document.dossier(), document.period());
    }

    @Override
    public Mono<Outcome> carryOut(Scene scene, Input input, Seat seat, Ruling.Allowed ruling) {
        OfficialDocument signed = scene.document().after(
                scene.act(ActKind.SIGNED, seat.hand(), Optional.of(seat.post()), Optional.of(input.mode().id()), input.opinion(),
                        Optional.of(ruling.restsOn().getFirst().item())),
                new DocumentState.Signed());
        return Mono.just(Outcome.of(signed, seat.hand(), new FollowUp.Tell("org.guiju.document.signed", Map.of("post", seat.post()))));
    }

    @Override
    public Optional<Input> likely(Scene scene, Seat seat) {
        return scene.document().paper().issuedHere() ? Optional.of(new Input("同意", SignOpinion.Hand.OPINION)) : Optional.empty();
    }
}
