package org.guiju.leave.application.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.guiju.leave.domain.request.ActKind;
import org.guiju.leave.domain.request.LeaveRequest;
import org.guiju.leave.domain.request.Move;
import org.guiju.leave.domain.request.Question;
import org.guiju.leave.domain.request.RequestState;
import org.guiju.leave.domain.request.Withdrawing;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Ruling;

/** The request is taken back; a departure that was registered and has not begun is struck from the directory. */
public final class WithdrawingRequest implements UseCase<WithdrawingRequest.Input, Withdrawing.Facts> {

    public record Input(String reason) {}

    private final Withdrawing question = new Withdrawing();

    @Override
    public Move move() {
        return Move.WITHDRAW;
    }

    @Override
    public Question<Withdrawing.Facts> question() {
        return question;
    }

    @Override
    public Withdrawing.Facts facts(Scene scene, Input input, Seat seat, Claim claim) {
        boolean left = scene.request().departedAt().filter(at -> !at.isAfter(scene.now())).isPresent();
        return new Withdrawing.Facts(claim, scene.by(seat), left);
    }

    @Override
    public Outcome carryOut(Scene scene, Input input, Seat seat, Ruling.Allowed ruling) {
        LeaveRequest request = scene.request();
        List<FollowUp> followUps = new ArrayList<>(List.of(new FollowUp.KeepFromLapsing(), new FollowUp.StopExpecting()));
        if (request.state() instanceof RequestState.Away) {
            followUps.add(new FollowUp.DropAbsence());
        }
        if (request.state() instanceof RequestState.Cleared || request.state() instanceof RequestState.Away) {
            followUps.add(new FollowUp.Tell("org.guiju.leave.withdrawn"));
        }
        LeaveRequest withdrawn = request.with(scene.act(ActKind.WITHDRAWN, seat.hand(), Optional.empty(), input.reason(), Optional.empty()))
                .notExtended().in(new RequestState.Withdrawn());
        return new Outcome(withdrawn, seat.hand(), followUps);
    }

    @Override
    public List<Likely<Input>> likely(Scene scene, Seat seat) {
        return scene.ownOrOffice(seat) ? Likely.of(new Input("")) : List.of();
    }
}
