package org.guiju.leave.application.request;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.guiju.leave.domain.request.Act;
import org.guiju.leave.domain.request.ActKind;
import org.guiju.leave.domain.request.DayCount;
import org.guiju.leave.domain.request.Hand;
import org.guiju.leave.domain.request.LeaveRequest;
import org.guiju.leave.domain.request.Moment;
import org.guiju.leave.domain.request.RequestState;
import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Mono;

/** What time does to requests: whoever should be back is asked after, what nobody cleared lapses, days are counted anew. */
public final class PassingTime {

    private final Requests requests;
    private final Proceedings proceedings;
    private final LeaveConfigurations configurations;
    private final SystemActs system;

    public PassingTime(Requests requests, Proceedings proceedings, LeaveConfigurations configurations, SystemActs system) {
        this.requests = requests;
        this.proceedings = proceedings;
        this.configurations = configurations;
        this.system = system;
    }

    /** The person and the office are reminded, and will be again; nothing ends by itself, cover goes on until the return. */
    public Mono<Void> expectedBack(Jurisdiction jurisdiction, UUID id, Instant due) {
        return requests.held(jurisdiction, id).filter(request -> request.overdueAt(due))
                .flatMap(request -> Mono.zip(proceedings.scene(request, due), configurations.of(jurisdiction))
                        .flatMap(known -> reminded(known.getT1(), known.getT2().reminderEvery())));
    }

    private Mono<Void> reminded(Scene scene, int every) {
        LeaveRequest request = scene.request();
        Act reminded = scene.act(ActKind.REMINDED, Hand.system(), Optional.empty(), Moment.text(request.dueBack()),
                Optional.of(scene.rules().returning().clause().item()));
        List<FollowUp> followUps = List.of(new FollowUp.ExpectBack(Reminders.next(scene.now(), every)),
                new FollowUp.Tell("org.guiju.leave.overdue"));
        return proceedings.keep(scene, new Outcome(request.with(reminded), Hand.system(), followUps))
                .then(system.record(request, "request.reminded", Map.of("dueBack", Moment.text(request.dueBack()))));
    }

    /** Its days are over and nobody has registered a departure: nothing was approved by that, and nothing is open any more. */
    public Mono<Void> daysOver(Jurisdiction jurisdiction, UUID id, Instant due) {
        return requests.held(jurisdiction, id)
                .filter(request -> request.state().pending() && !(request.state() instanceof RequestState.Away)
                        && !request.dueBack().isAfter(due))
                .flatMap(request -> proceedings.scene(request, due))
                .flatMap(scene -> proceedings.keep(scene, Outcome.of(scene.request().with(scene.act(ActKind.LAPSED, Hand.system(),
                                Optional.empty(), "", Optional.empty())).in(new RequestState.Lapsed()), Hand.system()))
                        .then(system.record(scene.request(), "request.lapsed", Map.of("status", scene.request().state().status()))));
    }

    /** Where the calendar has changed meanwhile, the leave days of what is open are counted anew; the timeline says so, and it is told. */
    public Mono<Void> countAnew(Jurisdiction jurisdiction, Instant now) {
        return requests.pending(jurisdiction).map(LeaveRequest::id).collectList().flatMapIterable(ids -> ids)
                .concatMap(id -> requests.held(jurisdiction, id).flatMap(request -> proceedings.scene(request, now)).flatMap(this::counted))
                .then();
    }

    private Mono<Void> counted(Scene scene) {
        LeaveRequest request = scene.request();
        Optional<DayCount> now = scene.count(request.plan());
        boolean same = now.map(DayCount::halfDays).equals(request.count().map(DayCount::halfDays));
        if (same) {
            return Mono.empty();
        }
        String text = request.count().map(DayCount::halfDays).map(halves -> halves / 2.0 + "").orElse("—") + " → "
                + now.map(DayCount::halfDays).map(halves -> halves / 2.0 + "").orElse("—");
        LeaveRequest recounted = request.counted(now)
                .with(scene.act(ActKind.RECOUNTED, Hand.system(), Optional.empty(), text, Optional.empty()));
        return proceedings.keep(scene, new Outcome(recounted, Hand.system(), List.of(new FollowUp.Tell("org.guiju.leave.recounted"))))
                .then(system.record(request, "request.recounted", Map.of("days", text)));
    }
}
