package org.guiju.document.application.review;

import java.util.Map;
import java.util.Optional;

import org.guiju.document.application.FollowUp;
import org.guiju.document.application.Outcome;
import org.guiju.document.application.Scene;
import org.guiju.document.application.Seat;
import org.guiju.document.application.UseCase;
import org.guiju.document.domain.life.ActKind;
import org.guiju.document.domain.life.Step;
import org.guiju.document.domain.question.Question;
import org.guiju.document.domain.question.SendingToParty;
import org.guiju.document.domain.review.ReviewBeforeParty;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.proceeding.WrongInput;
import org.guiju.regulation.ruling.Ruling;
import reactor.core.publisher.Mono;

/** A draft for the Party committee, or to be issued with it, is registered as sent there; here it stays where it is. */
public final class SendingToPartyCommittee implements UseCase<SendingToPartyCommittee.Input, SendingToParty.Facts> {

    /** @param note for which meeting, or for joint issue */
    public record Input(String note) {}

    private final SendingToParty question = new SendingToParty();

    @Override
    public Step step() {
        return Step.SEND_TO_PARTY;
    }

    @Override
    public Question<SendingToParty.Facts> question() {
        return question;
    }

    @Override
    public SendingToParty.Facts facts(Scene scene, Input input, Seat seat, Claim claim) {
        if (!ReviewBeforeParty.isForParty(scene.document().paper())) {
            throw new WrongInput("", "", "not-for-party-committee", Map.of());
        }
        boolean reviewed = scene.document().handlingOpinion().isPresent()
                && (scene.document().approvals().stream().anyMatch(act -> act.by().post().equals(scene.leaderInCharge().map(id -> id.value())))
                        || scene.approvedByHead());
        return new SendingToParty.Facts(claim, scene.document().paper(), scene.ofSponsor(seat) || scene.atOffice(seat), seat.title(),
                scene.document().sponsor().name(), scene.document().dossier(), reviewed);
    }

    @Override
    public Mono<Outcome> carryOut(Scene scene, Input input, Seat seat, Ruling.Allowed ruling) {
        return Mono.just(Outcome.of(scene.document().after(scene.act(ActKind.SENT_TO_PARTY, seat.hand(), Optional.empty(), Optional.empty(),
                        input.note(), Optional.of(ruling.restsOn().getLast().item()))), seat.hand(),
                new FollowUp.Tell("org.guiju.document.sent-to-party", Map.of("sponsor", scene.sponsor()))));
    }

    @Override
    public Optional<Input> likely(Scene scene, Seat seat) {
        return ReviewBeforeParty.isForParty(scene.document().paper()) ? Optional.of(new Input("报党委")) : Optional.empty();
    }
}
