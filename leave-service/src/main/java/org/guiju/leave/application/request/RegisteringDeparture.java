package org.guiju.leave.application.request;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.guiju.leave.application.directory.MaintainingTheDirectory;
import org.guiju.leave.domain.departure.Departing;
import org.guiju.leave.domain.directory.GoingAway;
import org.guiju.leave.domain.journey.Departure;
import org.guiju.leave.domain.request.ActKind;
import org.guiju.leave.domain.request.LeaveRequest;
import org.guiju.leave.domain.request.Leaving;
import org.guiju.leave.domain.request.Moment;
import org.guiju.leave.domain.request.Move;
import org.guiju.leave.domain.request.Question;
import org.guiju.leave.domain.request.RequestState;
import org.guiju.regulation.posts.Absence;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Ruling;

/**
 * The departure is registered (登记离岗), beforehand or on leaving. From then on the directory has the absence, and cover opens by itself
 * at its first instant. What was answered for an instant that is over stays: an absence registered late begins when it is registered.
 */
public final class RegisteringDeparture implements UseCase<RegisteringDeparture.Input, Leaving.Facts> {

    /** @param from when the person leaves; empty for the first instant that was cleared, or now where that is over */
    public record Input(Optional<Instant> from) {}

    private final Leaving question = new Leaving();

    @Override
    public Move move() {
        return Move.DEPART;
    }

    @Override
    public Question<Leaving.Facts> question() {
        return question;
    }

    @Override
    public Leaving.Facts facts(Scene scene, Input input, Seat seat, Claim claim) {
        LeaveRequest request = scene.request();
        Instant from = from(scene, input);
        Departing departing = departing(scene, scene.afterwards(), seat, claim);
        return new Leaving.Facts(new Claim(claim.version(), claim.grant().or(request::grant)), scene.by(seat),
                request.plan().stay().from(), request.dueBack(), from, departing,
                goingAway(scene, from));
    }

    static Departing departing(Scene scene, boolean afterwards, Seat seat, Claim claim) {
        Departure departure = scene.departure();
        return new Departing(departure, scene.surroundings(departure, seat.caller().person()), scene.done(), afterwards,
                Submission.act(scene, seat, claim));
    }

    /** What the directory will say; empty where the departure opens no cover. */
    static Optional<GoingAway> goingAway(Scene scene, Instant from) {
        return scene.isAbsence()
                ? Optional.of(MaintainingTheDirectory.goingAway(scene.directory().facts(), absence(scene.request(), from)))
                : Optional.empty();
    }

    /** What follows from a departure. */
    static List<FollowUp> following(Scene scene, Instant from, Instant expectedBack) {
        List<FollowUp> followUps = new ArrayList<>(List.of(new FollowUp.KeepFromLapsing(), new FollowUp.ExpectBack(expectedBack)));
        if (scene.isAbsence()) {
            followUps.add(new FollowUp.OpenAbsence(scene.request().person().id(), RequestCause.of(scene.request()), from));
            followUps.add(new FollowUp.Tell("org.guiju.leave.departed"));
        }
        return followUps;
    }

    private static Absence absence(LeaveRequest request, Instant from) {
        return new Absence(request.absence(), request.person().id(), RequestCause.of(request), from, null);
    }

    private static Instant from(Scene scene, Input input) {
        Instant planned = scene.request().plan().stay().from();
        return input.from().orElse(planned.isBefore(scene.now()) ? scene.now() : planned);
    }

    @Override
    public Outcome carryOut(Scene scene, Input input, Seat seat, Ruling.Allowed ruling) {
        LeaveRequest request = scene.request();
        Instant left = from(scene, input);
        Instant from = left.isBefore(scene.now()) ? scene.now() : left;
        LeaveRequest away = request.with(scene.act(ActKind.DEPARTED, seat.hand(), Optional.empty(), Moment.text(left),
                        Optional.of(ruling.restsOn().getFirst().item())))
                .departing(left).in(new RequestState.Away());
        return new Outcome(away, seat.hand(), following(scene, from, Reminders.first(away)));
    }

    @Override
    public List<Likely<Input>> likely(Scene scene, Seat seat) {
        return scene.ownOrOffice(seat) ? Likely.of(new Input(Optional.empty())) : List.of();
    }
}
