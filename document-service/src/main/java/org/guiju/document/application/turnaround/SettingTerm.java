package org.guiju.document.application.turnaround;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.guiju.document.application.Outcome;
import org.guiju.document.application.Scene;
import org.guiju.document.application.Seat;
import org.guiju.document.application.UseCase;
import org.guiju.document.domain.life.ActKind;
import org.guiju.document.domain.life.Step;
import org.guiju.document.domain.question.Question;
import org.guiju.document.domain.question.TermSetting;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.proceeding.WrongInput;
import org.guiju.regulation.ruling.Ruling;
import reactor.core.publisher.Mono;

/** The office sets the day by which a paper is to be dealt with. */
public final class SettingTerm implements UseCase<SettingTerm.Input, TermSetting.Facts> {

    /** @param until the last day */
    public record Input(LocalDate until) {}

    private final TermSetting question = new TermSetting();

    @Override
    public Step step() {
        return Step.SET_TERM;
    }

    @Override
    public Question<TermSetting.Facts> question() {
        return question;
    }

    @Override
    public TermSetting.Facts facts(Scene scene, Input input, Seat seat, Claim claim) {
        LocalDate today = LocalDate.ofInstant(scene.now(), WorkingCalendar.ZONE);
        if (input.until().isBefore(today)) {
            throw new WrongInput("/until", input.until().toString(), "day-in-the-past", Map.of("today", today.toString()));
        }
        return new TermSetting.Facts(claim, scene.atOffice(seat), seat.title(), scene.document().paper().urgency(),
                scene.document().receivedAt().orElseThrow(), input.until());
    }

    @Override
    public Mono<Outcome> carryOut(Scene scene, Input input, Seat seat, Ruling.Allowed ruling) {
        return Mono.just(Outcome.of(scene.document().after(scene.act(ActKind.TERM_SET, seat.hand(), Optional.empty(), Optional.empty(),
                input.until().toString(), Optional.of(ruling.restsOn().getFirst().item())), scene.document().state()), seat.hand()));
    }

    @Override
    public Optional<Input> likely(Scene scene, Seat seat) {
        return Optional.of(new Input(LocalDate.ofInstant(scene.now(), WorkingCalendar.ZONE)));
    }
}
