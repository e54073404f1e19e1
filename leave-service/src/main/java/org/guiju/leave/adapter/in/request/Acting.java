package org.guiju.leave.adapter.in.request;

import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import org.guiju.kit.actor.Actor;
import org.guiju.kit.audit.ActedBy;
import org.guiju.kit.problem.ActProblems;
import org.guiju.kit.receipts.Judgement;
import org.guiju.kit.security.Capability;
import org.guiju.kit.web.Command;
import org.guiju.kit.web.Commands;
import org.guiju.kit.web.Kept;
import org.guiju.leave.application.request.Caller;
import org.guiju.leave.application.request.Outcome;
import org.guiju.leave.application.request.Proceedings;
import org.guiju.leave.application.request.ReadingRequest;
import org.guiju.leave.application.request.UseCase;
import org.guiju.leave.domain.request.Hand;
import org.guiju.leave.domain.request.Question;
import org.guiju.regulation.proceeding.Claim;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;

/** Carries a use case out through the kit's commands, the same way for all of them. */
public final class Acting {

    private final Commands commands;
    private final Proceedings proceedings;
    private final ReadingRequest reading;
    private final RequestViews views;
    private final Judgements judgements;
    private final Clock clock;

    public Acting(Commands commands, Proceedings proceedings, ReadingRequest reading, RequestViews views, Judgements judgements,
            Clock clock) {
        this.commands = commands;
        this.proceedings = proceedings;
        this.reading = reading;
        this.views = views;
        this.judgements = judgements;
        this.clock = clock;
    }

    /** Under which judgement are the receipts of this question kept? */
    public interface Judgements {

        <F extends Record & Claim.Carried> Judgement<F> of(Question<F> question);
    }

    /** Does it, or answers why not. */
    <I, F extends Record & Claim.Carried> Mono<ResponseEntity<Object>> on(
            UUID id, UseCase<I, F> useCase, Command<?> command, I input) {
        // what is gathered and what is kept run one after the other in one transaction; a transaction run again gathers anew
        AtomicReference<Proceedings.Prepared<I, F>> prepared = new AtomicReference<>();
        Caller caller = caller(command.actor());
        return commands.on("request." + useCase.move().id(), id.toString(), command)
                .gather(() -> proceedings.prepare(useCase, caller, id, input, command.grant())
                        .onErrorMap(ActProblems::of)
                        .doOnNext(prepared::set)
                        .map(Proceedings.Prepared::facts))
                .at(facts -> facts.claim().version())
                .judge(judgement(useCase.question()))
                .keep((facts, allowed) -> proceedings.carryOut(prepared.get(), allowed)
                        .onErrorMap(ActProblems::of)
                        .flatMap(outcome -> shown(outcome, caller, command)
                                .map(view -> Kept.changed(id.toString(), outcome.request().version(), view, actedBy(outcome.by()))
                                        .noting(receipt -> proceedings.note(prepared.get().scene(), receipt)))));
    }

    /** The request after an act, as the one who acted sees it. */
    Mono<RequestView> shown(Outcome outcome, Caller caller, Command<?> command) {
        return proceedings.scene(outcome.request(), clock.instant())
                .map(scene -> views.of(reading.shown(scene, caller), command.language()));
    }

    <F extends Record & Claim.Carried> Judgement<F> judgement(Question<F> question) {
        return judgements.of(question);
    }

    Commands commands() {
        return commands;
    }

    static Caller caller(Actor actor) {
        return new Caller(actor.person(), actor.name(), actor.jurisdiction(), actor.posts(), actor.has(Capability.AUDITOR));
    }

    static ActedBy actedBy(Hand hand) {
        return new ActedBy(hand.person(), hand.name(), hand.post().orElse(null), hand.post().isPresent() ? hand.postTitle() : null,
                hand.cover(), hand.clause().orElse(null));
    }
}
