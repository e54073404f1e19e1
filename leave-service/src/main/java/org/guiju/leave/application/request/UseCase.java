package org.guiju.leave.application.request;

import java.util.List;

import org.guiju.leave.domain.request.Move;
import org.guiju.leave.domain.request.Question;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.proceeding.WrongInput;
import org.guiju.regulation.ruling.Ruling;

/**
 * One thing that can be done with a request that is there: which facts decide it, and what it makes of the request.
 *
 * @param <I> what is said with it
 * @param <F> the facts it is judged by
 */
public interface UseCase<I, F extends Record & Claim.Carried> {

    /** By which the states of a request name it. */
    Move move();

    Question<F> question();

    /**
     * The facts, for one of the caller's seats.
     *
     * @throws WrongInput where what is said names something that is not there
     */
    F facts(Scene scene, I input, Seat seat, Claim claim);

    /** What follows once the rules have allowed it. */
    Outcome carryOut(Scene scene, I input, Seat seat, Ruling.Allowed ruling);

    /** What would most likely be said, so that it can be shown with its ruling before anybody does it; none where it is not for this seat. */
    List<Likely<I>> likely(Scene scene, Seat seat);

    /**
     * One likely input.
     *
     * @param subject the step it concerns; empty where there is but one
     */
    record Likely<I>(String subject, I input) {

        static <I> List<Likely<I>> of(I input) {
            return List.of(new Likely<>("", input));
        }
    }
}
