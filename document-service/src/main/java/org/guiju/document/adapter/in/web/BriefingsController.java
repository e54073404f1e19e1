package org.guiju.document.adapter.in.web;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.guiju.document.application.Caller;
import org.guiju.document.application.Scene;
import org.guiju.document.application.Seat;
import org.guiju.document.application.WhoHoldsWhat;
import org.guiju.document.application.briefing.Briefings;
import org.guiju.document.application.briefing.Briefings.Briefing;
import org.guiju.document.domain.question.RegisteringBriefing;
import org.guiju.document.domain.question.SendingBriefing;
import org.guiju.kit.actor.Actor;
import org.guiju.kit.problem.ActProblems;
import org.guiju.kit.web.Command;
import org.guiju.kit.web.Kept;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.posts.Unit;
import org.guiju.regulation.posts.UnitId;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.proceeding.WrongInput;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Briefings that units send to the government: each kind is registered once, then its issues are sent. */
@RestController
@RequestMapping("/api/v1/documents/briefings")
class BriefingsController {

    private final Acting acting;
    private final Briefings briefings;
    private final WhoHoldsWhat directories;
    private final Clock clock;
    private final RegisteringBriefing registering = new RegisteringBriefing();
    private final SendingBriefing sending = new SendingBriefing();

    BriefingsController(Acting acting, Briefings briefings, WhoHoldsWhat directories, Clock clock) {
        this.acting = acting;
        this.briefings = briefings;
        this.directories = directories;
        this.clock = clock;
    }

    /** @param unit whose briefing it is; the unit of one's first post where absent */
    record BriefingBody(@NotBlank @Size(max = 60) String name, Optional<@Size(min = 1, max = 80) String> unit) {}

    /** @param issue as it is numbered, such as 第12期 */
    record IssueBody(@NotBlank @Size(max = 60) String issue) {}

    record BriefingView(UUID id, long version, String unit, String unitName, String name, OffsetDateTime registeredAt, int issues, String last) {

        static BriefingView of(Briefing briefing) {
            return new BriefingView(briefing.id(), briefing.version(), briefing.unit(), briefing.unitName(), briefing.name(),
                    briefing.at().atZone(WorkingCalendar.ZONE).toOffsetDateTime(), briefing.issues(), briefing.last());
        }
    }

    record Register(List<BriefingView> items) {}

    /** Of all units for the leaders, the office and auditors; of one's own units for everybody else. */
    @GetMapping
    Mono<Register> listed(Actor actor) {
        return briefings.listed(actor.jurisdiction(), BoardsController.reach(Acting.caller(actor))).map(BriefingView::of).collectList()
                .map(Register::new);
    }

    /** One more kind of briefing. */
    @PostMapping
    Mono<ResponseEntity<Object>> register(Command<BriefingBody> command) {
        Caller caller = Acting.caller(command.actor());
        String unit = command.body().unit().orElseGet(() -> caller.seats().getFirst().unit());
        Seat seat = seat(caller, unit);
        String name = command.body().name().strip();
        AtomicReference<Briefing> made = new AtomicReference<>();
        return acting.commands().making("document.register-briefing", command)
                .gather(() -> briefings.locked(caller.jurisdiction(), unit).collectList().zipWith(unitName(caller, unit))
                        .map(known -> {
                            List<String> others = known.getT1().stream().map(Briefing::name).toList();
                            if (seat.of(unit) && others.contains(name)) {
                                throw new WrongInput("/name", name, "briefing-registered", Map.of());
                            }
                            made.set(new Briefing(UUID.randomUUID(), unit, known.getT2(), name, clock.instant(), seat.hand(), 0, ""));
                            return new RegisteringBriefing.Facts(new Claim(0, command.grant()), seat.of(unit), seat.title(),
                                    known.getT2(), name, others);
                        }).onErrorMap(ActProblems::of))
                .judge(acting.judgement(registering))
                .keep((facts, allowed) -> briefings.add(caller.jurisdiction(), made.get()).thenReturn(Kept.created(made.get().id().toString(), 1,
                        BriefingView.of(made.get()), "/api/v1/documents/briefings", Acting.actedBy(seat.hand()))));
    }

    /** One more issue of a kind that is registered. */
    @PostMapping("/{id}/issues")
    Mono<ResponseEntity<Object>> send(@PathVariable UUID id, Command<IssueBody> command) {
        Caller caller = Acting.caller(command.actor());
        Optional<Set<String>> reach = BoardsController.reach(caller);
        return acting.commands().on("document.send-briefing", id.toString(), command)
                .gather(() -> briefings.held(caller.jurisdiction(), id).filter(one -> reach.isEmpty() || reach.get().contains(one.unit()))
                        .map(one -> {
                            String issue = command.body().issue().strip();
                            if (issue.equals(one.last())) {
                                throw new WrongInput("/issue", issue, "issue-sent", Map.of());
                            }
                            Seat seat = seat(caller, one.unit());
                            return new SendingBriefing.Facts(new Claim(one.version(), command.grant()), seat.of(one.unit()), seat.title(),
                                    one.unitName(), issue);
                        }).onErrorMap(ActProblems::of))
                .at(facts -> facts.claim().version())
                .judge(acting.judgement(sending))
                .keep((facts, allowed) -> briefings.sent(caller.jurisdiction(), id, facts.issue()).then(briefings.held(caller.jurisdiction(), id))
                        .map(one -> Kept.changed(id.toString(), one.version(), BriefingView.of(one),
                                Acting.actedBy(seat(caller, one.unit()).hand()))));
    }

    private static Seat seat(Caller caller, String unit) {
        return caller.seats().stream().filter(seat -> seat.of(unit)).findFirst().orElseGet(() -> caller.seats().getFirst());
    }

    private Mono<String> unitName(Caller caller, String unit) {
        return directories.in(caller.jurisdiction()).map(directory -> Scene.known(unit)
                ? directory.unit(UnitId.of(unit)).map(Unit::name).orElse(unit) : unit);
    }
}
