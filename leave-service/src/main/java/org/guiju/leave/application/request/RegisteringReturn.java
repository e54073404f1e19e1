package org.guiju.leave.application.request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.guiju.leave.domain.departure.Returning;
import org.guiju.leave.domain.journey.Departure;
import org.guiju.leave.domain.request.ActKind;
import org.guiju.leave.domain.request.ComingBack;
import org.guiju.leave.domain.request.LeaveRequest;
import org.guiju.leave.domain.request.Moment;
import org.guiju.leave.domain.request.Move;
import org.guiju.leave.domain.request.Question;
import org.guiju.leave.domain.request.RequestState;
import org.guiju.leave.domain.request.Violation;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Ruling;

/**
 * The return (销假). The request remembers when the person was really back; the directory's absence, and with it every cover, ends at the
 * instant it is registered, since what was done under the cover before stands.
 */
public final class RegisteringReturn implements UseCase<RegisteringReturn.Input, ComingBack.Facts> {

    /** @param back when the person was back; empty for now */
    public record Input(Optional<Instant> back) {}

    private final ComingBack question = new ComingBack();

    @Override
    public Move move() {
        return Move.COME_BACK;
    }

    @Override
    public Question<ComingBack.Facts> question() {
        return question;
    }

    @Override
    public ComingBack.Facts facts(Scene scene, Input input, Seat seat, Claim claim) {
        Instant back = input.back().orElse(scene.now());
        LeaveRequest request = scene.request();
        Departure departure = scene.departure(request.plan(), request.plan().stay());
        return new ComingBack.Facts(claim, scene.by(seat), request.departedAt().orElse(request.plan().stay().from()), scene.now(),
                new Returning(departure, scene.surroundings(departure, seat.caller().person()), back,
                        Submission.act(scene, seat, claim)));
    }

    @Override
    public Outcome carryOut(Scene scene, Input input, Seat seat, Ruling.Allowed ruling) {
        Instant back = input.back().orElse(scene.now());
        LeaveRequest returned = scene.request().with(scene.act(ActKind.RETURNED, seat.hand(), Optional.empty(), Moment.text(back),
                        Optional.of(ruling.restsOn().getFirst().item())))
                .noting(Violation.of(ruling, scene.now())).returning(back).in(new RequestState.Returned());
        return Outcome.of(returned, seat.hand(), new FollowUp.EndAbsence(scene.now()), new FollowUp.StopExpecting(),
                new FollowUp.Tell("org.guiju.leave.returned"));
    }

    @Override
    public List<Likely<Input>> likely(Scene scene, Seat seat) {
        return scene.ownOrOffice(seat) ? Likely.of(new Input(Optional.empty())) : List.of();
    }
}
