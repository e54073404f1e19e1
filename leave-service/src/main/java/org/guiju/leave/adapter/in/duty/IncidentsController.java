package org.guiju.leave.adapter.in.duty;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.guiju.kit.actor.Actor;
import org.guiju.kit.message.Language;
import org.guiju.kit.message.Messages;
import org.guiju.kit.problem.FieldFault;
import org.guiju.kit.problem.FieldFault.In;
import org.guiju.kit.problem.ProblemException;
import org.guiju.kit.receipts.Judgement;
import org.guiju.kit.web.Command;
import org.guiju.kit.web.Commands;
import org.guiju.kit.web.Etags;
import org.guiju.kit.web.Kept;
import org.guiju.leave.application.duty.Caller;
import org.guiju.leave.application.duty.HandlingIncidents;
import org.guiju.leave.application.duty.HandlingIncidents.Ready;
import org.guiju.leave.application.duty.HandlingIncidents.Report;
import org.guiju.leave.domain.dutyroster.DutyQuestion;
import org.guiju.leave.domain.dutyroster.Handling;
import org.guiju.leave.domain.dutyroster.Incident;
import org.guiju.leave.domain.dutyroster.IncidentLevel;
import org.guiju.leave.domain.dutyroster.IncidentStep;
import org.guiju.leave.domain.dutyroster.Stepping;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.posts.UnitId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What happens on duty, and the steps that are taken, with their times. */
@RestController
@RequestMapping("/api/v1/leaves/duty/incidents")
class IncidentsController {

    private static final int LATEST = 100;
    private static final String HREF = "/api/v1/leaves/duty/incidents/";

    private final Commands commands;
    private final HandlingIncidents handling;
    private final Judgement<Handling> judgeHandling;
    private final Judgement<Stepping> judgeStepping;
    private final Messages messages;
    private final Clock clock;

    IncidentsController(Commands commands, HandlingIncidents handling, Judgement<Handling> judgeHandling,
            Judgement<Stepping> judgeStepping, Messages messages, Clock clock) {
        this.commands = commands;
        this.handling = handling;
        this.judgeHandling = judgeHandling;
        this.judgeStepping = judgeStepping;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * @param unit        whose matter it is; its leader in charge starts the plan
     * @param command     what has been ordered first
     * @param commandedAt when; now where absent
     */
    record ReportBody(@NotNull OffsetDateTime occurredAt, @NotNull IncidentLevel level, @NotNull Boolean sensitive, @NotNull UnitId unit,
            @NotBlank @Size(max = 2000) String what, @NotBlank @Size(max = 2000) String command, Optional<OffsetDateTime> commandedAt) {}

    /** @param at when it was done; now where absent */
    record StepBody(Optional<OffsetDateTime> at, Optional<@Size(max = 2000) String> note) {}

    /** An incident. @param settled whether everything the regulation asks for has been done */
    record IncidentView(UUID id, long version, OffsetDateTime occurredAt, IncidentLevel level, boolean sensitive, String unit, String what,
            String onDuty, String onDutyName, String command, boolean settled, List<StepView> steps) {}

    /** @param byItself whether it needed no doing: whoever is on duty is the one to be told */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record StepView(String step, String title, Optional<String> post, Optional<String> person, String name, OffsetDateTime toldAt,
            Optional<OffsetDateTime> doneAt, boolean byItself, String note, String href) {}

    record IncidentList(List<IncidentView> items) {}

    /** The latest hundred that the reader takes part in. */
    @GetMapping
    Mono<IncidentList> latest(Actor actor, Language language) {
        return handling.latest(Callers.of(actor), LATEST).map(incident -> view(incident, language)).collectList().map(IncidentList::new)
                .onErrorMap(DutyProblems::of);
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<IncidentView>> one(@PathVariable UUID id, Actor actor, Language language) {
        return handling.byId(Callers.of(actor), id).switchIfEmpty(Mono.error(() -> ProblemException.notFound(id.toString())))
                .map(incident -> Etags.ok(incident.version(), view(incident, language)));
    }

    /** The leader on duty, or the office for him, registers an incident with what he has ordered; whoever must be told is told at once. */
    @PostMapping
    Mono<ResponseEntity<Object>> register(Command<ReportBody> command) {
        ReportBody body = command.body();
        Caller caller = Callers.of(command.actor());
        UUID id = UUID.randomUUID();
        Report report = new Report(body.occurredAt().toInstant(), body.level(), body.sensitive(), body.unit(), body.what().strip(),
                body.command().strip(), body.commandedAt().map(OffsetDateTime::toInstant));
        AtomicReference<Ready<Handling>> ready = new AtomicReference<>();
        return commands.making("duty.incident", command)
                .gather(() -> facts(handling.register(caller, id, report), ready))
                .judge(judgeHandling)
                .keep((_, _) -> handling.keep(caller.jurisdiction(), ready.get()).map(incident -> Kept.created(id.toString(),
                        incident.version(), view(incident, command.language()), HREF + id, Callers.actedBy(command.actor()))));
    }

    /** A step has been done. */
    @PostMapping("/{id}/steps/{step}")
    Mono<ResponseEntity<Object>> done(@PathVariable UUID id, @PathVariable String step, Command<StepBody> command) {
        Caller caller = Callers.of(command.actor());
        IncidentStep which = step(step);
        AtomicReference<Ready<Stepping>> ready = new AtomicReference<>();
        return commands.on("duty.incident-step", id.toString(), command)
                .gather(() -> facts(handling.step(caller, id, which,
                        command.body().at().map(OffsetDateTime::toInstant).orElseGet(clock::instant),
                        command.body().note().orElse("")), ready))
                .at(DutyQuestion::version)
                .judge(judgeStepping)
                .keep((_, _) -> handling.keep(caller.jurisdiction(), ready.get()).map(incident -> Kept.changed(id.toString(),
                        incident.version(), view(incident, command.language()), Callers.actedBy(command.actor()))));
    }

    private static <F extends DutyQuestion> Mono<F> facts(Mono<Ready<F>> gathered, AtomicReference<Ready<F>> ready) {
        return gathered.doOnNext(ready::set).map(Ready::facts).onErrorMap(DutyProblems::of);
    }

    private static IncidentStep step(String written) {
        return Arrays.stream(IncidentStep.values()).filter(step -> step.id().equals(written)).findFirst()
                .orElseThrow(() -> ProblemException.invalid(new FieldFault(In.PATH, "step", Optional.of(written), "not-allowed",
                        Map.of("allowed", Arrays.stream(IncidentStep.values()).map(IncidentStep::id).toList()))));
    }

    private IncidentView view(Incident incident, Language language) {
        return new IncidentView(incident.id(), incident.version(), DutyViews.local(incident.occurredAt()), incident.level(),
                incident.sensitive(), incident.unit(), incident.what(), incident.onDuty().value(), incident.onDutyName(), incident.command(),
                incident.settled(), incident.steps().stream().map(step -> new StepView(step.step().id(),
                        messages.text("action." + step.step().id(), language), step.to().map(PostId::value),
                        step.person().map(PersonId::value), step.name(), DutyViews.local(step.toldAt()), step.doneAt().map(DutyViews::local),
                        step.byItself(), step.note(), HREF + incident.id() + "/steps/" + step.step().id())).toList());
    }
}
