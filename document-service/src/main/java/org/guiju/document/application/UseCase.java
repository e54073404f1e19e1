package org.guiju.document.application;

import java.util.Optional;

import org.guiju.document.domain.life.Step;
import org.guiju.document.domain.question.Question;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.proceeding.WrongInput;
import org.guiju.regulation.ruling.Ruling;
import reactor.core.publisher.Mono;

/**
 * One thing that can be done to a document that is there: which facts decide it, and what it makes of the document.
 *
 * @param <I> what is said with it
 * @param <F> the facts it is judged by
 */
public interface UseCase<I, F extends Record & Claim.Carried> {

    /** The step, by which the states of a document name it. */
    Step step();

    Question<F> question();

    /**
     * The facts, for one of the caller's seats.
     *
     * @throws WrongInput where what is said names something that is not there
     */
    F facts(Scene scene, I input, Seat seat, Claim claim);

    /** What follows once the rules have allowed it. */
    Mono<Outcome> carryOut(Scene scene, I input, Seat seat, Ruling.Allowed ruling);

    /** What would most likely be said, so that the step can be shown with its ruling before anybody takes it; empty where it is not for this seat. */
    Optional<I> likely(Scene scene, Seat seat);
}
