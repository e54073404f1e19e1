package org.guiju.document.application.review;

import java.util.Optional;
import java.util.Set;

import org.guiju.document.application.Outcome;
import org.guiju.document.application.Scene;
import org.guiju.document.application.Seat;
import org.guiju.document.application.UseCase;
import org.guiju.document.domain.Mark;
import org.guiju.document.domain.life.ActKind;
import org.guiju.document.domain.life.DocumentState;
import org.guiju.document.domain.life.OfficialDocument;
import org.guiju.document.domain.life.Step;
import org.guiju.document.domain.question.Question;
import org.guiju.document.domain.question.Reviewing;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Ruling;
import reactor.core.publisher.Mono;

/** The office reviews the paper and writes how it proposes to handle it. */
public final class ReviewingAtOffice implements UseCase<ReviewingAtOffice.Input, Reviewing.Facts> {

    /**
     * @param failed    what the office found not to conform
     * @param confirmed marks it confirms
     */
    public record Input(String opinion, Set<String> failed, Set<Mark> confirmed) {
        public Input {
            failed = Set.copyOf(failed);
            confirmed = Set.copyOf(confirmed);
        }
    }

    private final Reviewing question = new Reviewing();

    @Override
    public Step step() {
        return Step.REVIEW;
    }

    @Override
    public Question<Reviewing.Facts> question() {
        return question;
    }

    @Override
    public Reviewing.Facts facts(Scene scene, Input input, Seat seat, Claim claim) {
        return new Reviewing.Facts(claim, scene.atOffice(seat), seat.title(), input.opinion(), input.failed());
    }

    @Override
    public Mono<Outcome> carryOut(Scene scene, Input input, Seat seat, Ruling.Allowed ruling) {
        OfficialDocument reviewed = scene.document().confirming(input.confirmed()).after(
                scene.act(ActKind.REVIEWED, seat.hand(), Optional.empty(), Optional.empty(), input.opinion(),
                        Optional.of(ruling.restsOn().getFirst().item())),
                new DocumentState.AwaitingRouting());
        return Mono.just(Outcome.of(reviewed, seat.hand()));
    }

    @Override
    public Optional<Input> likely(Scene scene, Seat seat) {
        return Optional.of(new Input("拟同意，呈领导审定", Set.of(), Set.of()));
    }
}
