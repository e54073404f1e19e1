package org.guiju.leave.application.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.guiju.leave.domain.departure.Addressee;
import org.guiju.leave.domain.departure.Deciding;
import org.guiju.leave.domain.departure.Step;
import org.guiju.leave.domain.journey.By;
import org.guiju.leave.domain.request.Act;
import org.guiju.leave.domain.request.ActKind;
import org.guiju.leave.domain.request.DoingStep;
import org.guiju.leave.domain.request.LeaveRequest;
import org.guiju.leave.domain.request.Move;
import org.guiju.leave.domain.request.Question;
import org.guiju.leave.domain.request.RequestState;
import org.guiju.leave.domain.request.Violation;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.proceeding.WrongInput;
import org.guiju.regulation.ruling.Ruling;

/** Consent is given or refused; a report, a filing or a notice is recorded. */
public final class TakingStep implements UseCase<TakingStep.Input, DoingStep.Facts> {

    /**
     * @param step    name of the step
     * @param granted false where consent is refused
     * @param opinion what is written with it
     * @param told    of a report, the post that was told
     */
    public record Input(String step, boolean granted, String opinion, Optional<PostId> told) {}

    private final DoingStep question = new DoingStep();

    @Override
    public Move move() {
        return Move.DECIDE;
    }

    @Override
    public Question<DoingStep.Facts> question() {
        return question;
    }

    @Override
    public DoingStep.Facts facts(Scene scene, Input input, Seat seat, Claim claim) {
        Step step = step(scene, input);
        if (!scene.request().standInSettled()) {
            throw Move.DECIDE.outOfTurn("awaiting-stand-in");
        }
        input.told().ifPresent(post -> PlanCheck.known(scene.today(), "/told", post));
        return new DoingStep.Facts(claim, new Deciding(scene.departure(),
                scene.surroundings(scene.departure(), seat.caller().person()), scene.done(), step.name(),
                input.granted(), Optional.of(input.opinion()).filter(text -> !text.isBlank()), input.told(), scene.afterwards(),
                Submission.act(scene, seat, claim)));
    }

    private static Step step(Scene scene, Input input) {
        return scene.procedure().step(input.step()).orElseThrow(() -> new WrongInput("name", input.step(), "unknown-step",
                Map.of("allowed", scene.procedure().steps().stream().map(Step::name).toList())));
    }

    @Override
    public Outcome carryOut(Scene scene, Input input, Seat seat, Ruling.Allowed ruling) {
        Step step = step(scene, input);
        ActKind kind = !input.granted() ? ActKind.DENIED : step instanceof Step.Consent ? ActKind.CONSENTED : ActKind.RECORDED;
        Act bare = scene.act(kind, seat.hand(), Optional.of(step.name()), input.opinion(), Optional.of(step.clause().item()));
        LeaveRequest after = scene.request().with(bare.telling(input.told().map(PostId::value))).noting(Violation.of(ruling, scene.now()));
        if (input.granted()) {
            return Progress.settled(scene.with(after), seat.hand(), List.of());
        }
        return denied(scene.with(after), seat);
    }

    private static Outcome denied(Scene scene, Seat seat) {
        LeaveRequest request = scene.request();
        if (request.extending()) {
            return Outcome.of(request.with(scene.act(ActKind.EXTENSION_DENIED, seat.hand(), Optional.empty(), "", Optional.empty()))
                    .notExtended(), seat.hand());
        }
        return request.state() instanceof RequestState.Away ? Outcome.of(request, seat.hand())
                : Outcome.of(request.in(new RequestState.Refused()), seat.hand(), new FollowUp.KeepFromLapsing());
    }

    @Override
    public List<Likely<Input>> likely(Scene scene, Seat seat) {
        List<Likely<Input>> likely = new ArrayList<>();
        if (scene.request().standInSettled()) {
            for (Step step : Progress.missing(scene)) {
                if (concerns(scene, step, seat)) {
                    likely.add(new Likely<>(step.name(), new Input(step.name(), true, "同意", told(step))));
                }
            }
        }
        return likely;
    }

    /** Whether it is for this seat to take the step, or to have it recorded. */
    static boolean concerns(Scene scene, Step step, Seat seat) {
        boolean addressed = step.addressee() instanceof Addressee.Posts posts && seat.post().filter(posts.anyOf()::contains).isPresent();
        boolean recorded = step instanceof Step.Report || step instanceof Step.Filing || !(step.addressee() instanceof Addressee.Posts);
        return addressed || recorded && (seat.atOffice() || step.by() == By.SELF && scene.isOwn(seat));
    }

    private static Optional<PostId> told(Step step) {
        return step instanceof Step.Report report && report.addressee() instanceof Addressee.Posts posts
                ? posts.anyOf().stream().findFirst() : Optional.empty();
    }
}
