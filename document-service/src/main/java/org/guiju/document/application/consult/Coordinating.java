package org.guiju.document.application.consult;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.guiju.document.application.Outcome;
import org.guiju.document.application.Scene;
import org.guiju.document.application.Seat;
import org.guiju.document.application.UseCase;
import org.guiju.document.domain.consult.ConsultDisagreement;
import org.guiju.document.domain.consult.Consultation;
import org.guiju.document.domain.life.ActKind;
import org.guiju.document.domain.life.OfficialDocument;
import org.guiju.document.domain.life.Step;
import org.guiju.document.domain.question.Question;
import org.guiju.document.domain.turnaround.Turnaround;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.proceeding.WrongInput;
import org.guiju.regulation.ruling.Ground;
import org.guiju.regulation.ruling.Ruling;
import reactor.core.publisher.Mono;

/** A step towards agreement is taken and recorded, or a silent unit is chased. */
public final class Coordinating implements UseCase<Coordinating.Input, org.guiju.document.domain.question.Coordinating.Facts> {

    /**
     * @param step    the role that coordinates, or {@code chase}
     * @param unit    the unit chased; empty for any other step
     * @param outcome what came of it
     * @param record  how it went
     * @param shortcut why a step in between is left out
     */
    public record Input(String step, Optional<String> unit, String outcome, String record, Optional<String> shortcut) {}

    private static final String CHASE = org.guiju.document.domain.question.Coordinating.CHASE;

    private final org.guiju.document.domain.question.Coordinating question = new org.guiju.document.domain.question.Coordinating();

    @Override
    public Step step() {
        return Step.COORDINATE;
    }

    @Override
    public Question<org.guiju.document.domain.question.Coordinating.Facts> question() {
        return question;
    }

    @Override
    public org.guiju.document.domain.question.Coordinating.Facts facts(Scene scene, Input input, Seat seat, Claim claim) {
        if (input.step().equals(CHASE)) {
            Consulted.of(scene, input.unit().orElseThrow(() -> new WrongInput("/unit", "", "missing", Map.of())));
        }
        return new org.guiju.document.domain.question.Coordinating.Facts(claim, input.step(), scene.roles(seat), seat.title(),
                scene.document().coordinated(), scene.document().sponsor().name(), scene.ofSponsor(seat), scene.document().paper().urgency(),
                input.shortcut());
    }

    @Override
    public Mono<Outcome> carryOut(Scene scene, Input input, Seat seat, Ruling.Allowed ruling) {
        boolean chase = input.step().equals(CHASE);
        String text = chase ? input.record() : input.outcome() + "：" + input.record();
        OfficialDocument shortened = chase ? scene.document() : leftOut(scene, input, seat);
        return Mono.just(Outcome.of(shortened.after(scene.with(shortened).act(chase ? ActKind.CHASED : ActKind.COORDINATED, seat.hand(),
                input.unit(), Optional.of(input.step()), text, Optional.of(ruling.restsOn().getFirst().item()))), seat.hand()));
    }

    /** Steps in between that an urgent paper leaves out, with the reason. */
    private static OfficialDocument leftOut(Scene scene, Input input, Seat seat) {
        OfficialDocument document = scene.document();
        OfficialDocument shortened = document;
        Optional<Ground> rule = scene.rules().limits().turnaround()
                .filter(turnaround -> input.shortcut().filter(reason -> turnaround.mayLeaveOut(document.paper().urgency(), reason)).isPresent())
                .flatMap(Turnaround::shortcut);
        if (rule.isEmpty()) {
            return document;
        }
        for (String step : Turnaround.STEPS_BETWEEN) {
            if (!document.coordinated().contains(step) && !step.equals(input.step())) {
                shortened = shortened.after(scene.with(shortened).act(ActKind.LEFT_OUT, seat.hand(), Optional.empty(), Optional.of(step),
                        input.shortcut().orElse(""), Optional.of(rule.get().clause().item())));
            }
        }
        return shortened;
    }

    @Override
    public Optional<Input> likely(Scene scene, Seat seat) {
        boolean disputed = scene.document().asked().stream().anyMatch(Consultation::objects);
        List<String> ladder = scene.rules().consult().disagreement().map(ConsultDisagreement::ladder).orElse(List.of()).stream()
                .map(step -> step.by().kind()).toList();
        return !disputed ? Optional.empty()
                : ladder.stream().filter(role -> !scene.document().coordinated().contains(role)).findFirst()
                        .map(role -> new Input(role, Optional.empty(), "协商一致", "已协调", Optional.empty()));
    }
}
