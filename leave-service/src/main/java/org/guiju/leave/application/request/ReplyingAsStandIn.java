package org.guiju.leave.application.request;

import java.util.List;
import java.util.Optional;

import org.guiju.leave.domain.request.ActKind;
import org.guiju.leave.domain.request.LeaveRequest;
import org.guiju.leave.domain.request.Move;
import org.guiju.leave.domain.request.Question;
import org.guiju.leave.domain.request.RequestState;
import org.guiju.leave.domain.request.StandingIn;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Ruling;

/** Whoever shall stand in says yes or no; a no sends the request back. */
public final class ReplyingAsStandIn implements UseCase<ReplyingAsStandIn.Input, StandingIn.Facts> {

    /** @param remark why, where it is a no */
    public record Input(boolean accepts, String remark) {}

    private final StandingIn question = new StandingIn();

    @Override
    public Move move() {
        return Move.REPLY;
    }

    @Override
    public Question<StandingIn.Facts> question() {
        return question;
    }

    @Override
    public StandingIn.Facts facts(Scene scene, Input input, Seat seat, Claim claim) {
        if (scene.request().standInSettled()) {
            throw Move.REPLY.outOfTurn(scene.request().state().status());
        }
        PostId standIn = scene.request().underDecision().standIn().orElseThrow();
        return new StandingIn.Facts(claim, scene.by(seat), seat.post().filter(standIn::equals).isPresent(), scene.title(standIn),
                input.accepts());
    }

    @Override
    public Outcome carryOut(Scene scene, Input input, Seat seat, Ruling.Allowed ruling) {
        LeaveRequest request = scene.request();
        String post = request.underDecision().standIn().orElseThrow().value();
        ActKind kind = input.accepts() ? ActKind.STAND_IN_ACCEPTED : ActKind.STAND_IN_DECLINED;
        LeaveRequest answered = request.with(scene.act(kind, seat.hand(), Optional.of(post), input.remark(), Optional.empty()));
        if (input.accepts()) {
            return Progress.settled(scene.with(answered), seat.hand(), List.of());
        }
        return request.extending() ? Outcome.of(answered.notExtended(), seat.hand())
                : Outcome.of(answered.in(new RequestState.Draft()), seat.hand(), new FollowUp.KeepFromLapsing());
    }

    @Override
    public List<Likely<Input>> likely(Scene scene, Seat seat) {
        boolean asked = scene.request().underDecision().standIn().filter(post -> seat.post().filter(post::equals).isPresent()).isPresent();
        return asked && !scene.request().standInSettled() ? Likely.of(new Input(true, "")) : List.of();
    }
}
