package org.guiju.document.application.intake;

import java.util.Optional;

import org.guiju.document.application.Outcome;
import org.guiju.document.application.Scene;
import org.guiju.document.application.Seat;
import org.guiju.document.application.UseCase;
import org.guiju.document.domain.Paper;
import org.guiju.document.domain.life.ActKind;
import org.guiju.document.domain.life.DocumentState;
import org.guiju.document.domain.life.OfficialDocument;
import org.guiju.document.domain.life.Step;
import org.guiju.document.domain.question.Drafting;
import org.guiju.document.domain.question.Question;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Ruling;
import reactor.core.publisher.Mono;

/** The sponsor changes the paper while it still has it, or after it came back. The text before stays readable. */
public final class ChangingDraft implements UseCase<Paper, Drafting.Facts> {

    private final Drafting question = new Drafting();

    @Override
    public Step step() {
        return Step.CHANGE;
    }

    @Override
    public Question<Drafting.Facts> question() {
        return question;
    }

    @Override
    public Drafting.Facts facts(Scene scene, Paper paper, Seat seat, Claim claim) {
        PaperCheck.check(scene, paper);
        return new Drafting.Facts(claim, scene.document().sponsor().name(), scene.ofSponsor(seat), seat.title());
    }

    @Override
    public Mono<Outcome> carryOut(Scene scene, Paper paper, Seat seat, Ruling.Allowed ruling) {
        OfficialDocument document = scene.document();
        DocumentState next = DocumentState.drafting(document.asked(), document.positions().isPresent());
        OfficialDocument changed = document.with(paper)
                .after(scene.act(ActKind.CHANGED, seat.hand(), Optional.empty(), Optional.empty(), "",
                        Optional.of(ruling.restsOn().getLast().item())), next);
        return Mono.just(Outcome.of(changed, seat.hand()));
    }

    @Override
    public Optional<Paper> likely(Scene scene, Seat seat) {
        return Optional.of(scene.document().paper());
    }
}
