package org.guiju.leave.application.request;

import java.util.List;
import java.util.Optional;

import org.guiju.leave.domain.request.ActKind;
import org.guiju.leave.domain.request.Asking;
import org.guiju.leave.domain.request.LeaveRequest;
import org.guiju.leave.domain.request.Move;
import org.guiju.leave.domain.request.Plan;
import org.guiju.leave.domain.request.Question;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Ruling;

/** Another plan in the place of one that is under way, cleared or refused: everybody is asked again. */
public final class ChangingPlan implements UseCase<Plan, Asking.Facts> {

    private final Asking question = new Asking();

    @Override
    public Move move() {
        return Move.CHANGE;
    }

    @Override
    public Question<Asking.Facts> question() {
        return question;
    }

    @Override
    public Asking.Facts facts(Scene scene, Plan plan, Seat seat, Claim claim) {
        PlanCheck.check(scene.today(), plan);
        return Submission.facts(scene.with(scene.request().under(Optional.empty())), plan, plan.stay(), false, seat, claim);
    }

    @Override
    public Outcome carryOut(Scene scene, Plan plan, Seat seat, Ruling.Allowed ruling) {
        LeaveRequest fresh = scene.request().changedTo(plan).under(Submission.grant(scene, ruling));
        LeaveRequest changed = fresh.with(scene.with(fresh).act(ActKind.CHANGED, seat.hand(), Optional.empty(), plan.reason(),
                Optional.of(ruling.restsOn().getFirst().item()))).counted(scene.count(plan));
        return Progress.settled(scene.with(changed), seat.hand(),
                List.of(new FollowUp.LetLapse(plan.stay().until())));
    }

    @Override
    public List<Likely<Plan>> likely(Scene scene, Seat seat) {
        return scene.ownOrOffice(seat) ? Likely.of(scene.request().plan()) : List.of();
    }
}
