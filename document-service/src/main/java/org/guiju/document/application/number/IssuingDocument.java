package org.guiju.document.application.number;

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
import org.guiju.document.domain.number.DocumentNumber;
import org.guiju.document.domain.question.Issuing;
import org.guiju.document.domain.question.Question;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Ruling;
import reactor.core.publisher.Mono;

/** The office issues the numbered paper. */
public final class IssuingDocument implements UseCase<IssuingDocument.Input, Issuing.Facts> {

    /** Says everything by its name. */
    public record Input() {}

    private final Issuing question = new Issuing();

    @Override
    public Step step() {
        return Step.ISSUE;
    }

    @Override
    public Question<Issuing.Facts> question() {
        return question;
    }

    @Override
    public Issuing.Facts facts(Scene scene, Input input, Seat seat, Claim claim) {
        return new Issuing.Facts(claim, scene.atOffice(seat), seat.title(), scene.document().number().isPresent());
    }

    @Override
    public Mono<Outcome> carryOut(Scene scene, Input input, Seat seat, Ruling.Allowed ruling) {
        OfficialDocument document = scene.document();
        OfficialDocument issued = document.after(
                scene.act(ActKind.ISSUED, seat.hand(), Optional.empty(), Optional.empty(), "", Optional.of(ruling.restsOn().getFirst().item())),
                new DocumentState.Issued());
        return Mono.just(Outcome.of(issued, seat.hand(), new FollowUp.Tell("org.guiju.document.issued",
                Map.of("number", document.number().map(DocumentNumber::printed).orElse(""), "sponsor", scene.sponsor()))));
    }

    @Override
    public Optional<Input> likely(Scene scene, Seat seat) {
        return Optional.of(new Input());
    }
}
