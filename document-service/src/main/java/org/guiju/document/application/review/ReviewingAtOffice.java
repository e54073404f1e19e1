package org.guiju.document.application.review;

import java.util.Optional;
import java.util.Set;

import org.guiju.document.application.Outcome;
import org.guiju.document.application.Scene;
import org.guiju.document.application.Seat;
import org.guiju.document.application.UseCase;
import org.guiju.document.domain.Circumstance;
import org.guiju.document.domain.Mark;
import org.guiju.document.domain.Named;
import org.guiju.document.domain.life.ActKind;
import org.guiju.document.domain.life.DocumentState;
import org.guiju.document.domain.life.OfficialDocument;
import org.guiju.document.domain.life.Step;
import org.guiju.document.domain.question.Question;
import org.guiju.document.domain.question.Reviewing;
import org.guiju.document.domain.restraint.Restraint;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Ground;
import org.guiju.regulation.ruling.Ruling;
import reactor.core.publisher.Mono;

/** The office reviews the paper and writes how it proposes to handle it. */
public final class ReviewingAtOffice implements UseCase<ReviewingAtOffice.Input, Reviewing.Facts> {

    /**
     * @param failed    what the office found not to conform
     * @param confirmed marks it confirms
     * @param found     what it finds to speak against issuing the paper; empty where it has not looked
     */
    public record Input(String opinion, Set<String> failed, Set<Mark> confirmed, Optional<Set<Circumstance>> found) {
        public Input {
            failed = Set.copyOf(failed);
            confirmed = Set.copyOf(confirmed);
            found = found.map(Set::copyOf);
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
        return new Reviewing.Facts(claim, scene.atOffice(seat), seat.title(), input.opinion(), input.failed(),
                scene.document().paper(), input.found());
    }

    @Override
    public Mono<Outcome> carryOut(Scene scene, Input input, Seat seat, Ruling.Allowed ruling) {
        OfficialDocument reviewed = scene.document().confirming(input.confirmed()).after(
                scene.act(ActKind.REVIEWED, seat.hand(), Optional.empty(), Optional.empty(), input.opinion(),
                        Optional.of(ruling.restsOn().getFirst().item())),
                new DocumentState.AwaitingRouting());
        return Mono.just(Outcome.of(judged(scene, reviewed, input, seat), seat.hand()));
    }

    /** What the office has found about the need for the paper, for the record. */
    private static OfficialDocument judged(Scene scene, OfficialDocument reviewed, Input input, Seat seat) {
        Optional<Ground> rule = scene.rules().limits().restraint().flatMap(Restraint::judged);
        if (input.found().isEmpty() || rule.isEmpty()) {
            return reviewed;
        }
        String found = Named.titles(input.found().get().stream().sorted().toList());
        return reviewed.after(scene.with(reviewed).act(ActKind.NEED_JUDGED, seat.hand(), Optional.empty(), Optional.empty(),
                found.isEmpty() ? "有必要，内容充实" : found, Optional.of(rule.get().clause().item())), reviewed.state());
    }

    @Override
    public Optional<Input> likely(Scene scene, Seat seat) {
        return Optional.of(new Input("拟同意，呈领导审定", Set.of(), Set.of(), Optional.of(Set.of())));
    }
}
