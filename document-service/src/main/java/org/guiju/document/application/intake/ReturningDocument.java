package org.guiju.document.application.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.guiju.document.application.FollowUp;
import org.guiju.document.application.Outcome;
import org.guiju.document.application.RulesInForce;
import org.guiju.document.application.Scene;
import org.guiju.document.application.Seat;
import org.guiju.document.application.UseCase;
import org.guiju.document.domain.life.ActKind;
import org.guiju.document.domain.life.DocumentState;
import org.guiju.document.domain.life.OfficialDocument;
import org.guiju.document.domain.life.Step;
import org.guiju.document.domain.question.Question;
import org.guiju.document.domain.question.Returning;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.proceeding.WrongInput;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.ruling.Ruling;
import reactor.core.publisher.Mono;

/** The office, or a leader before whom it lies, sends the paper back to its sponsor with the reason. */
public final class ReturningDocument implements UseCase<ReturningDocument.Input, Returning.Facts> {

    /** @param clauses ids of the items it does not conform to */
    public record Input(String reason, List<String> clauses) {
        public Input {
            clauses = List.copyOf(clauses);
        }
    }

    private final RulesInForce rules;
    private final Returning question = new Returning();

    /** @param rules whose items a return may name */
    public ReturningDocument(RulesInForce rules) {
        this.rules = rules;
    }

    @Override
    public Step step() {
        return Step.RETURN;
    }

    @Override
    public Question<Returning.Facts> question() {
        return question;
    }

    @Override
    public Returning.Facts facts(Scene scene, Input input, Seat seat, Claim claim) {
        RuleBook book = rules.book(scene.document().jurisdiction(), LocalDate.ofInstant(scene.now(), WorkingCalendar.ZONE));
        for (int i = 0; i < input.clauses().size(); i++) {
            String clause = input.clauses().get(i);
            if (book.item(clause).isEmpty()) {
                throw new WrongInput("/clauses/" + i, clause, "unknown-clause", Map.of("rulebook", book.version()));
            }
        }
        boolean lies = scene.document().sentTo().contains(seat.post());
        return new Returning.Facts(claim, scene.atOffice(seat) || lies, seat.title(), input.reason());
    }

    @Override
    public Mono<Outcome> carryOut(Scene scene, Input input, Seat seat, Ruling.Allowed ruling) {
        Optional<String> clause = input.clauses().isEmpty() ? Optional.of(ruling.restsOn().getFirst().item())
                : Optional.of(String.join(" ", input.clauses()));
        OfficialDocument returned = scene.document().after(
                scene.act(ActKind.RETURNED, seat.hand(), Optional.of(scene.sponsor()), Optional.empty(), input.reason(), clause),
                new DocumentState.Returned());
        return Mono.just(Outcome.of(returned, seat.hand(),
                new FollowUp.Tell("org.guiju.document.returned", Map.of("sponsor", scene.sponsor()))));
    }

    @Override
    public Optional<Input> likely(Scene scene, Seat seat) {
        return Optional.of(new Input("不符合规定", List.of()));
    }
}
