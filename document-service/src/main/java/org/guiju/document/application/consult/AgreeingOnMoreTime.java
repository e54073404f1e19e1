package org.guiju.document.application.consult;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.guiju.document.application.FollowUp;
import org.guiju.document.application.Outcome;
import org.guiju.document.application.Scene;
import org.guiju.document.application.Seat;
import org.guiju.document.application.UseCase;
import org.guiju.document.domain.consult.Consultation;
import org.guiju.document.domain.life.ActKind;
import org.guiju.document.domain.life.OfficialDocument;
import org.guiju.document.domain.life.Step;
import org.guiju.document.domain.question.Extending;
import org.guiju.document.domain.question.Question;
import org.guiju.regulation.calendar.Deadline;
import org.guiju.regulation.calendar.Extension;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.proceeding.WrongInput;
import org.guiju.regulation.ruling.Ruling;
import reactor.core.publisher.Mono;

/** The consulted unit and the sponsor agree on a later day and on how the answer will come. */
public final class AgreeingOnMoreTime implements UseCase<AgreeingOnMoreTime.Input, Extending.Facts> {

    public record Input(String unit, LocalDate until, String method) {}

    private final Extending question = new Extending();

    @Override
    public Step step() {
        return Step.EXTEND;
    }

    @Override
    public Question<Extending.Facts> question() {
        return question;
    }

    @Override
    public Extending.Facts facts(Scene scene, Input input, Seat seat, Claim claim) {
        Consultation consultation = Consulted.of(scene, input.unit());
        Deadline deadline = consultation.deadline().orElseThrow(() ->
                new WrongInput("unit", input.unit(), "no-term-runs", Map.of("unit", consultation.name())));
        if (input.until().isBefore(today(scene))) {
            throw new WrongInput("/until", input.until().toString(), "day-in-the-past", Map.of("today", today(scene).toString()));
        }
        boolean party = seat.of(input.unit()) || scene.ofSponsor(seat);
        return new Extending.Facts(claim, consultation.name(), party, seat.title(), deadline, input.until(), scene.now());
    }

    @Override
    public Mono<Outcome> carryOut(Scene scene, Input input, Seat seat, Ruling.Allowed ruling) {
        Consultation before = Consulted.of(scene, input.unit());
        Consultation after = before.extended(new Extension.Until(input.until(), today(scene), input.method()), input.method());
        OfficialDocument extended = scene.document().with(after).after(scene.act(ActKind.EXTENDED, seat.hand(), Optional.of(input.unit()),
                Optional.of(input.until().toString()), input.method(), Optional.of(ruling.restsOn().getFirst().item())));
        return Mono.just(Outcome.of(extended, seat.hand(),
                new FollowUp.Await(input.unit(), after.deadline().orElseThrow().due(scene.calendar()).end())));
    }

    private static LocalDate today(Scene scene) {
        return LocalDate.ofInstant(scene.now(), WorkingCalendar.ZONE);
    }

    @Override
    public Optional<Input> likely(Scene scene, Seat seat) {
        return scene.document().consultation(seat.unit()).filter(c -> c.state().open()).flatMap(c -> c.deadline().map(d ->
                new Input(c.unit(), d.due(scene.calendar()).date().plusDays(7), "书面答复")))
                .filter(input -> !input.until().isBefore(today(scene)));
    }
}
