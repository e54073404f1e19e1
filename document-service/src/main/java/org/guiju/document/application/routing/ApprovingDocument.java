package org.guiju.document.application.routing;

import java.time.LocalDate;
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
import org.guiju.document.domain.question.Approving;
import org.guiju.document.domain.question.Question;
import org.guiju.document.domain.sign.SignOpinion;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Ruling;
import reactor.core.publisher.Mono;

/** A leader before whom the paper lies puts his hand to it: agrees, disagrees, or only reads it. */
public final class ApprovingDocument implements UseCase<ApprovingDocument.Input, Approving.Facts> {

    /**
     * @param agrees  whether he agrees
     * @param opinion in his words; empty for a mark without words
     * @param mode    how he put his hand to it
     */
    public record Input(boolean agrees, String opinion, SignOpinion.Hand mode) {}

    private final Approving question = new Approving();

    @Override
    public Step step() {
        return Step.APPROVE;
    }

    @Override
    public Question<Approving.Facts> question() {
        return question;
    }

    @Override
    public Approving.Facts facts(Scene scene, Input input, Seat seat, Claim claim) {
        return new Approving.Facts(claim, scene.document().paper(), scene.document().sentTo().contains(seat.post()), seat.title(),
                new SignOpinion.Endorsement(input.mode(), input.opinion(), seat.caller().name(),
                        LocalDate.ofInstant(scene.now(), WorkingCalendar.ZONE)));
    }

    @Override
    public Mono<Outcome> carryOut(Scene scene, Input input, Seat seat, Ruling.Allowed ruling) {
        ActKind kind = kind(scene, input);
        OfficialDocument marked = scene.document().after(
                scene.act(kind, seat.hand(), Optional.of(seat.post()), Optional.of(input.mode().id()), input.opinion(),
                        Optional.of(ruling.restsOn().getLast().item())),
                scene.document().state());
        Scene after = scene.with(marked);
        boolean onward = kind == ActKind.APPROVED && marked.paper().issuedHere() && after.approvedInCharge();
        boolean back = kind == ActKind.DISAPPROVED && marked.state() instanceof DocumentState.AwaitingSignature;
        OfficialDocument next = onward ? marked.in(new DocumentState.AwaitingSignature())
                : back ? marked.in(new DocumentState.WithLeader(seat.post())) : marked;
        return Mono.just(Outcome.of(next, seat.hand(),
                new FollowUp.Tell("org.guiju.document." + kind.id(), Map.of("post", seat.post()))));
    }

    /** What the hand amounts to: a bare mark is what the regulation takes it for. */
    private static ActKind kind(Scene scene, Input input) {
        if (!input.agrees()) {
            return ActKind.DISAPPROVED;
        }
        SignOpinion.Meaning meaning = scene.rules().opinion().map(rule -> rule.meaning(scene.document().paper(), input.mode()))
                .orElse(input.mode() == SignOpinion.Hand.OPINION ? SignOpinion.Meaning.EXPLICIT : SignOpinion.Meaning.READ_ONLY);
        return switch (meaning) {
            case EXPLICIT, PRESUMED_CONSENT -> ActKind.APPROVED;
            case READ_ONLY -> ActKind.READ;
        };
    }

    @Override
    public Optional<Input> likely(Scene scene, Seat seat) {
        return Optional.of(new Input(true, "同意", SignOpinion.Hand.OPINION));
    }
}
