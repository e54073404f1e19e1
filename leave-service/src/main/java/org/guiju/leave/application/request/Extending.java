package org.guiju.leave.application.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.guiju.leave.domain.journey.HalfDay;
import org.guiju.leave.domain.journey.Stay;
import org.guiju.leave.domain.request.ActKind;
import org.guiju.leave.domain.request.Asking;
import org.guiju.leave.domain.request.LeaveRequest;
import org.guiju.leave.domain.request.Move;
import org.guiju.leave.domain.request.Plan;
import org.guiju.leave.domain.request.Question;
import org.guiju.leave.domain.request.Violation;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.proceeding.WrongInput;
import org.guiju.regulation.ruling.Ruling;

/** Somebody who is away asks for more days. The steps run again for the days that are added; what was cleared goes on holding. */
public final class Extending implements UseCase<Extending.Input, Asking.Facts> {

    /**
     * @param last    last half day away
     * @param urgent  whether it came at short notice
     * @param standIn    another one than so far; empty for the same
     * @param afterwards whether it is asked for after the days were over
     */
    public record Input(HalfDay last, String reason, boolean urgent, Optional<String> explanation, Optional<PostId> standIn,
            boolean afterwards) {}

    private final Asking question = new Asking();

    @Override
    public Move move() {
        return Move.EXTEND;
    }

    @Override
    public Question<Asking.Facts> question() {
        return question;
    }

    @Override
    public Asking.Facts facts(Scene scene, Input input, Seat seat, Claim claim) {
        if (scene.request().extending()) {
            throw Move.EXTEND.outOfTurn("extension-under-way");
        }
        Plan longer = longer(scene, input);
        PlanCheck.check(scene.today(), longer);
        return Submission.facts(scene.with(scene.request().under(Optional.empty())), longer, scene.added(longer.stay()), input.afterwards(), seat, claim);
    }

    private static Plan longer(Scene scene, Input input) {
        Plan plan = scene.request().plan();
        if (input.last().compareTo(plan.stay().last()) <= 0) {
            throw new WrongInput("/last", input.last().date() + " " + input.last().half(), "request-not-longer",
                    Map.of("last", plan.stay().last().date().toString()));
        }
        return new Plan(plan.purpose(), plan.reach(), plan.place(), input.reason(), new Stay(plan.stay().first(), input.last()),
                input.urgent(), input.explanation(), input.standIn().or(plan::standIn), plan.actingLeader(), plan.overseas());
    }

    @Override
    public Outcome carryOut(Scene scene, Input input, Seat seat, Ruling.Allowed ruling) {
        LeaveRequest fresh = scene.request().proposing(longer(scene, input)).under(Submission.grant(scene, ruling));
        LeaveRequest asked = fresh.with(scene.with(fresh).act(input.afterwards() ? ActKind.SUBMITTED_AFTERWARDS : ActKind.EXTENSION_ASKED, seat.hand(), Optional.empty(), input.reason(),
                Optional.of(ruling.restsOn().getFirst().item())));
        return Progress.settled(scene.with(asked.noting(Violation.of(ruling, scene.now()))), seat.hand(), List.of());
    }

    @Override
    public List<Likely<Input>> likely(Scene scene, Seat seat) {
        HalfDay next = HalfDay.at(scene.request().plan().stay().until());
        return scene.ownOrOffice(seat) && !scene.request().extending()
                ? Likely.of(new Input(next, "延期", false, Optional.empty(), Optional.empty(), false)) : List.of();
    }
}
