package org.guiju.leave.application.request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.guiju.leave.domain.request.ActKind;
import org.guiju.leave.domain.request.LateRecord;
import org.guiju.leave.domain.request.LeaveRequest;
import org.guiju.leave.domain.request.Moment;
import org.guiju.leave.domain.request.Move;
import org.guiju.leave.domain.request.Question;
import org.guiju.leave.domain.request.RequestState;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Ruling;

/** The office writes down that somebody has left without clearance, so that cover opens from now on; what was missing is noted. */
public final class RecordingAfterwards implements UseCase<RecordingAfterwards.Input, LateRecord.Facts> {

    /** @param left when the person left, as far as is known; @param reason how it came about */
    public record Input(Instant left, String reason) {}

    private final LateRecord question = new LateRecord();

    @Override
    public Move move() {
        return Move.RECORD_AFTERWARDS;
    }

    @Override
    public Question<LateRecord.Facts> question() {
        return question;
    }

    @Override
    public LateRecord.Facts facts(Scene scene, Input input, Seat seat, Claim claim) {
        return new LateRecord.Facts(claim, scene.by(seat), input.left(), scene.now(),
                RegisteringDeparture.departing(scene, false, seat, claim), RegisteringDeparture.goingAway(scene, scene.now()));
    }

    @Override
    public Outcome carryOut(Scene scene, Input input, Seat seat, Ruling.Allowed ruling) {
        LeaveRequest request = scene.request();
        Claim claim = new Claim(request.version(), Optional.empty());
        LeaveRequest away = request.with(scene.act(ActKind.RECORDED_AFTERWARDS, seat.hand(), Optional.empty(),
                        Moment.text(input.left()) + " " + input.reason(), Optional.of(ruling.restsOn().getFirst().item())))
                .noting(LateRecord.violations(scene.rules(), scene.calendar(), RegisteringDeparture.departing(scene, false, seat, claim), scene.now()))
                .departing(input.left()).in(new RequestState.Away());
        return new Outcome(away, seat.hand(), RegisteringDeparture.following(scene, scene.now(), next(scene, away)));
    }

    /** Where the days are over already, tomorrow. */
    private static Instant next(Scene scene, LeaveRequest away) {
        Instant first = Reminders.first(away);
        return first.isAfter(scene.now()) ? first : Reminders.next(scene.now(), 1);
    }

    @Override
    public List<Likely<Input>> likely(Scene scene, Seat seat) {
        boolean begun = !scene.now().isBefore(scene.request().plan().stay().from());
        return seat.atOffice() && begun ? Likely.of(new Input(scene.now(), "")) : List.of();
    }
}
