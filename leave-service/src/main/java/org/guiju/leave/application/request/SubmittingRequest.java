package org.guiju.leave.application.request;

import java.util.List;
import java.util.Optional;

import org.guiju.leave.domain.request.ActKind;
import org.guiju.leave.domain.request.Asking;
import org.guiju.leave.domain.request.LeaveRequest;
import org.guiju.leave.domain.request.Move;
import org.guiju.leave.domain.request.Question;
import org.guiju.leave.domain.request.Violation;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Ruling;

/** A draft is handed in: whoever shall stand in is asked first, then everybody the regulation names. */
public final class SubmittingRequest implements UseCase<SubmittingRequest.Input, Asking.Facts> {

    /** @param afterwards whether it is asked for after the departure (补办) */
    public record Input(boolean afterwards) {}

    private final Asking question = new Asking();

    @Override
    public Move move() {
        return Move.SUBMIT;
    }

    @Override
    public Question<Asking.Facts> question() {
        return question;
    }

    @Override
    public Asking.Facts facts(Scene scene, Input input, Seat seat, Claim claim) {
        return Submission.facts(scene, scene.request().plan(), scene.request().plan().stay(), input.afterwards(), seat, claim);
    }

    @Override
    public Outcome carryOut(Scene scene, Input input, Seat seat, Ruling.Allowed ruling) {
        LeaveRequest request = scene.request();
        LeaveRequest fresh = (request.submittedAt().isPresent() ? request.changedTo(request.plan()) : request)
                .under(Submission.grant(scene, ruling));
        Scene round = scene.with(fresh);
        LeaveRequest submitted = fresh.with(round.act(input.afterwards() ? ActKind.SUBMITTED_AFTERWARDS : ActKind.SUBMITTED, seat.hand(), Optional.empty(), fresh.plan().reason(),
                        Optional.of(ruling.restsOn().getFirst().item())))
                .counted(scene.count(fresh.plan()));
        return Progress.settled(scene.with(submitted.noting(Violation.of(ruling, scene.now()))), seat.hand(),
                List.of(new FollowUp.LetLapse(submitted.plan().stay().until())));
    }

    @Override
    public List<Likely<Input>> likely(Scene scene, Seat seat) {
        return scene.ownOrOffice(seat) ? Likely.of(new Input(!scene.now().isBefore(scene.request().plan().stay().from()))) : List.of();
    }
}
