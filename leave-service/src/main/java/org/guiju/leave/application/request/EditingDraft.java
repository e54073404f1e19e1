package org.guiju.leave.application.request;

import java.util.List;
import java.util.Optional;

import org.guiju.leave.domain.request.ActKind;
import org.guiju.leave.domain.request.Drafting;
import org.guiju.leave.domain.request.Move;
import org.guiju.leave.domain.request.Plan;
import org.guiju.leave.domain.request.Question;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Ruling;

/** A draft gets another plan. */
public final class EditingDraft implements UseCase<Plan, Drafting.Facts> {

    private final Drafting question = new Drafting();

    @Override
    public Move move() {
        return Move.EDIT;
    }

    @Override
    public Question<Drafting.Facts> question() {
        return question;
    }

    @Override
    public Drafting.Facts facts(Scene scene, Plan plan, Seat seat, Claim claim) {
        PlanCheck.check(scene.today(), plan);
        return new Drafting.Facts(claim, scene.by(seat));
    }

    @Override
    public Outcome carryOut(Scene scene, Plan plan, Seat seat, Ruling.Allowed ruling) {
        return Outcome.of(scene.request().with(plan).counted(scene.count(plan))
                .with(scene.act(ActKind.EDITED, seat.hand(), Optional.empty(), "", Optional.empty())), seat.hand());
    }

    @Override
    public List<Likely<Plan>> likely(Scene scene, Seat seat) {
        return scene.ownOrOffice(seat) ? Likely.of(scene.request().plan()) : List.of();
    }
}
