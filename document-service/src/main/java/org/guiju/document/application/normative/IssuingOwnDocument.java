package org.guiju.document.application.normative;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.guiju.document.application.FollowUp;
import org.guiju.document.application.Outcome;
import org.guiju.document.application.Scene;
import org.guiju.document.application.Seat;
import org.guiju.document.application.UseCase;
import org.guiju.document.application.intake.UnitsTouched;
import org.guiju.document.domain.Issuer;
import org.guiju.document.domain.Mark;
import org.guiju.document.domain.consult.UnitClass;
import org.guiju.document.domain.directive.Directive;
import org.guiju.document.domain.life.ActKind;
import org.guiju.document.domain.life.DocumentState;
import org.guiju.document.domain.life.Step;
import org.guiju.document.domain.question.IssuingOwn;
import org.guiju.document.domain.question.Question;
import org.guiju.document.domain.review.Subject;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.proceeding.WrongInput;
import org.guiju.regulation.ruling.Ruling;
import reactor.core.publisher.Mono;

/** A department or township issues its own normative document, by itself or after the government has approved it. */
public final class IssuingOwnDocument implements UseCase<IssuingOwnDocument.Input, IssuingOwn.Facts> {

    /** @param number the number it bears in the unit's own register */
    public record Input(String number) {}

    private final IssuingOwn question = new IssuingOwn();

    @Override
    public Step step() {
        return Step.ISSUE_OWN;
    }

    @Override
    public Question<IssuingOwn.Facts> question() {
        return question;
    }

    @Override
    public IssuingOwn.Facts facts(Scene scene, Input input, Seat seat, Claim claim) {
        if (!own(scene)) {
            throw new WrongInput("", "", "not-own-normative", Map.of());
        }
        boolean maker = scene.unit(scene.sponsor()).filter(u -> u.constituent() || UnitClass.ofKind(u.kind()) != UnitClass.DEPARTMENT).isPresent();
        return new IssuingOwn.Facts(claim, Subject.of(scene.document().paper()), scene.ofSponsor(seat), seat.title(),
                scene.document().sponsor().name(), maker, List.copyOf(UnitsTouched.partners(scene)), scene.document().dossier(),
                scene.document().state() instanceof DocumentState.Concluded, scene.document().period(), scene.document().paper());
    }

    private static boolean own(Scene scene) {
        return scene.document().paper().issuer() == Issuer.UNIT
                && (scene.document().paper().marked(Mark.NORMATIVE) || Directive.addressesBelow(scene.document().paper()));
    }

    @Override
    public Mono<Outcome> carryOut(Scene scene, Input input, Seat seat, Ruling.Allowed ruling) {
        return Mono.just(Outcome.of(scene.document().after(scene.act(ActKind.ISSUED_OWN, seat.hand(), Optional.empty(), Optional.empty(),
                        input.number(), Optional.of(ruling.restsOn().getLast().item())), new DocumentState.Issued()), seat.hand(),
                new FollowUp.Tell("org.guiju.document.issued", Map.of("number", input.number(), "sponsor", scene.sponsor()))));
    }

    @Override
    public Optional<Input> likely(Scene scene, Seat seat) {
        return own(scene) ? Optional.of(new Input("〔〕号")) : Optional.empty();
    }
}
