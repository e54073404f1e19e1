package org.guiju.document.application.number;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.guiju.document.application.FollowUp;
import org.guiju.document.application.NextSerial;
import org.guiju.document.application.Outcome;
import org.guiju.document.application.RulesInForce;
import org.guiju.document.application.Scene;
import org.guiju.document.application.Seat;
import org.guiju.document.application.UseCase;
import org.guiju.document.domain.Issuer;
import org.guiju.document.domain.life.ActKind;
import org.guiju.document.domain.life.DocumentState;
import org.guiju.document.domain.life.OfficialDocument;
import org.guiju.document.domain.life.Step;
import org.guiju.document.domain.number.DocumentNumber;
import org.guiju.document.domain.question.Issuing;
import org.guiju.document.domain.question.Question;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.proceeding.WrongInput;
import org.guiju.regulation.rulebook.NumberForm;
import org.guiju.regulation.ruling.Ruling;
import reactor.core.publisher.Mono;

/** The office gives a signed paper the next number of its agency code and year. */
public final class NumberingDocument implements UseCase<NumberingDocument.Input, Issuing.Facts> {

    /** Says everything by its name. */
    public record Input() {}

    private final NextSerial serials;
    private final RulesInForce rules;
    private final Issuing question = new Issuing();

    public NumberingDocument(NextSerial serials, RulesInForce rules) {
        this.serials = serials;
        this.rules = rules;
    }

    @Override
    public Step step() {
        return Step.NUMBER;
    }

    @Override
    public Question<Issuing.Facts> question() {
        return question;
    }

    @Override
    public Issuing.Facts facts(Scene scene, Input input, Seat seat, Claim claim) {
        return new Issuing.Facts(claim, scene.atOffice(seat), seat.title(), scene.document().state() instanceof DocumentState.Signed);
    }

    @Override
    public Mono<Outcome> carryOut(Scene scene, Input input, Seat seat, Ruling.Allowed ruling) {
        OfficialDocument document = scene.document();
        int year = LocalDate.ofInstant(scene.now(), WorkingCalendar.ZONE).getYear();
        String code = code(scene);
        return serials.of(document.jurisdiction(), code, year).map(serial -> {
            DocumentNumber number = new DocumentNumber(code, year, serial);
            OfficialDocument numbered = document.with(number).after(
                    scene.act(ActKind.NUMBERED, seat.hand(), Optional.empty(), Optional.empty(), number.printed(),
                            Optional.of(ruling.restsOn().getFirst().item())),
                    new DocumentState.Numbered());
            return Outcome.of(numbered, seat.hand(),
                    new FollowUp.Tell("org.guiju.document.numbered", Map.of("number", number.printed())));
        });
    }

    /** The agency code of the name the paper goes out in, as the rulebook has it. */
    private String code(Scene scene) {
        NumberForm form = rules.book(scene.document().jurisdiction(), LocalDate.ofInstant(scene.now(), WorkingCalendar.ZONE)).numberForm()
                .orElseThrow(() -> new WrongInput("", scene.document().jurisdiction().id(), "no-agency-code", Map.of()));
        return scene.document().paper().issuer() == Issuer.OFFICE
                ? form.officeCode().orElseThrow(() -> new WrongInput("", "office", "no-agency-code", Map.of()))
                : form.governmentCode();
    }

    @Override
    public Optional<Input> likely(Scene scene, Seat seat) {
        return Optional.of(new Input());
    }
}
