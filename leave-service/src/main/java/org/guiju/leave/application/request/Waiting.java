package org.guiju.leave.application.request;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.guiju.leave.domain.departure.Addressee;
import org.guiju.leave.domain.departure.Step;
import org.guiju.leave.domain.journey.By;
import org.guiju.leave.domain.journey.Latest;
import org.guiju.leave.domain.request.LeaveRequest;
import org.guiju.leave.domain.request.Move;
import org.guiju.leave.domain.request.RequestState;
import org.guiju.regulation.calendar.WorkingCalendar;

/**
 * Something that waits for somebody, told from the request as it stands and the directory as it is now: a post that changes hands
 * takes what waits for it along.
 *
 * @param key     for whom: {@code person:<id>}, {@code post:<id>} or {@code unit:<id>} of the office
 * @param subject name of the step; empty where it concerns the whole request
 * @param due     by when; empty where no term runs
 * @param overdue whether a return is overdue
 */
public record Waiting(String key, LeaveRequest request, Move move, String subject, Optional<Instant> due, boolean overdue) {

    /** Everything a request waits for. */
    static List<Waiting> of(Scene scene) {
        LeaveRequest request = scene.request();
        List<Waiting> waits = new ArrayList<>();
        if (!request.state().pending()) {
            return waits;
        }
        if (!request.standInSettled()) {
            waits.add(new Waiting("post:" + request.underDecision().standIn().orElseThrow().value(), request, Move.REPLY, "",
                    Optional.of(scene.departure().stay().from()), false));
        } else if (!(request.state() instanceof RequestState.Cleared)) {
            Progress.next(scene).forEach(step -> waits.addAll(step(scene, step)));
        }
        String self = "person:" + request.person().id().value();
        if (request.state() instanceof RequestState.Cleared) {
            waits.add(new Waiting(self, request, Move.DEPART, "", Optional.of(request.plan().stay().from()), false));
        }
        if (request.overdueAt(scene.now())) {
            waits.add(new Waiting(self, request, Move.COME_BACK, "", Optional.of(request.dueBack()), true));
            scene.officeUnits().forEach(unit -> waits.add(
                    new Waiting("unit:" + unit, request, Move.COME_BACK, "", Optional.of(request.dueBack()), true)));
        }
        return waits;
    }

    private static List<Waiting> step(Scene scene, Step step) {
        Optional<Instant> due = step.latest().map(Latest::day).map(day -> day.plusDays(1).atStartOfDay(WorkingCalendar.ZONE).toInstant())
                .or(() -> Optional.of(scene.departure().stay().from()));
        List<String> keys = new ArrayList<>();
        boolean answered = step instanceof Step.Consent && step.addressee() instanceof Addressee.Posts;
        if (answered && step.addressee() instanceof Addressee.Posts posts) {
            posts.anyOf().forEach(post -> keys.add("post:" + post.value()));
        } else if (step.by() == By.SELF) {
            keys.add("person:" + scene.request().person().id().value());
        }
        if (!answered && (step.by() == By.OFFICE || step.addressee() instanceof Addressee.Outside)) {
            scene.officeUnits().forEach(unit -> keys.add("unit:" + unit));
        }
        return keys.stream().map(key -> new Waiting(key, scene.request(), Move.DECIDE, step.name(), due, false)).toList();
    }
}
