package org.guiju.leave.application.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.guiju.leave.domain.departure.Step;
import org.guiju.leave.domain.request.Act;
import org.guiju.leave.domain.request.ActKind;
import org.guiju.leave.domain.request.Hand;
import org.guiju.leave.domain.request.LeaveRequest;
import org.guiju.leave.domain.request.RequestState;

/** How far a request has come, and what follows by itself once a round is through. */
final class Progress {

    private Progress() {
    }

    /** What is still to be done, in order. */
    static List<Step> missing(Scene scene) {
        Set<String> done = scene.request().settled().stream().flatMap(act -> act.subject().stream()).collect(Collectors.toSet());
        return scene.procedure().steps().stream().filter(step -> !done.contains(step.name())).toList();
    }

    /** What can be done now, in the order in which papers go. Nothing before the stand-in has agreed; notices go out by themselves. */
    static List<Step> next(Scene scene) {
        return !scene.request().standInSettled() ? List.of()
                : scene.procedure().open(scene.done()).stream().filter(step -> !(step instanceof Step.Notice)).toList();
    }

    /** The state that follows from what has been done in this round, with the notices that go out by themselves. */
    static Outcome settled(Scene scene, Hand by, List<FollowUp> alreadyFollowing) {
        List<FollowUp> followUps = new ArrayList<>(alreadyFollowing);
        LeaveRequest request = scene.request();
        if (!request.standInSettled()) {
            return new Outcome(request.extending() ? request : request.in(new RequestState.AwaitingStandIn()), by, followUps);
        }
        List<Step> missing = missing(scene);
        if (missing.stream().anyMatch(step -> !(step instanceof Step.Notice))) {
            boolean away = request.state() instanceof RequestState.Away;
            return new Outcome(away ? request : request.in(new RequestState.UnderWay()), by, followUps);
        }
        return through(tell(scene, missing), by, followUps);
    }

    /** Notices need nobody's hand: whoever is addressed finds them among their papers. */
    private static Scene tell(Scene scene, List<Step> notices) {
        Scene told = scene;
        for (Step notice : notices) {
            told = told.with(told.request().with(told.act(ActKind.TOLD, Hand.system(), Optional.of(notice.name()),
                    notice.addressee().title(), Optional.of(notice.clause().item()))));
        }
        return told;
    }

    private static Outcome through(Scene scene, Hand by, List<FollowUp> followUps) {
        LeaveRequest request = scene.request();
        if (request.extending()) {
            Act extended = scene.act(ActKind.EXTENDED, Hand.system(), Optional.empty(), "", basis(scene));
            LeaveRequest longer = request.with(extended).extended();
            followUps.add(new FollowUp.ExpectBack(Reminders.first(longer)));
            followUps.add(new FollowUp.Tell("org.guiju.leave.extended"));
            return new Outcome(longer.counted(scene.count(longer.plan())), by, followUps);
        }
        if (request.state() instanceof RequestState.Away) {
            return new Outcome(request, by, followUps);
        }
        Act cleared = scene.act(ActKind.CLEARED, Hand.system(), Optional.empty(), "", basis(scene));
        followUps.add(new FollowUp.Tell("org.guiju.leave.approved"));
        return new Outcome(request.with(cleared).in(new RequestState.Cleared()), by, followUps);
    }

    private static Optional<String> basis(Scene scene) {
        return scene.procedure().basis().stream().findFirst().map(clause -> clause.item());
    }
}
