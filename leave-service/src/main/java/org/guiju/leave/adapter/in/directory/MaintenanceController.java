package org.guiju.leave.adapter.in.directory;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.guiju.kit.actor.Actor;
import org.guiju.kit.audit.ActedBy;
import org.guiju.kit.problem.FieldFault;
import org.guiju.kit.problem.ProblemException;
import org.guiju.kit.problem.ProblemKind;
import org.guiju.kit.receipts.Judgement;
import org.guiju.kit.web.Command;
import org.guiju.kit.web.Commands;
import org.guiju.kit.web.Kept;
import org.guiju.leave.application.directory.MaintainingTheDirectory;
import org.guiju.leave.application.directory.MaintainingTheDirectory.Wish;
import org.guiju.leave.application.directory.RequestsBehind;
import org.guiju.leave.domain.directory.Change;
import org.guiju.leave.domain.directory.DirectoryEdit;
import org.guiju.leave.domain.directory.Entrusting;
import org.guiju.leave.domain.directory.GoingAway;
import org.guiju.leave.domain.directory.Pairing;
import org.guiju.leave.domain.directory.Reordering;
import org.guiju.regulation.posts.Absence;
import org.guiju.regulation.posts.Duty;
import org.guiju.regulation.posts.Entrustment;
import org.guiju.regulation.posts.HandOver;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.posts.UnitId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Dated changes of the directory, one at a time; the past stays as it was. */
@RestController
@RequestMapping("/api/v1/directory")
class MaintenanceController {

    private static final String DIRECTORY = "directory";
    private static final String BASE = "/api/v1/directory/";

    private final MaintainingTheDirectory maintaining;
    private final Commands commands;
    private final Judgement<Reordering> reordering;
    private final Judgement<Pairing> pairing;
    private final Judgement<Entrusting> entrusting;
    private final Judgement<GoingAway> goingAway;
    private final RequestsBehind requests;
    private final Clock clock;

    MaintenanceController(MaintainingTheDirectory maintaining, Commands commands, Judgement<Reordering> reordering,
            Judgement<Pairing> pairing, Judgement<Entrusting> entrusting, Judgement<GoingAway> goingAway, RequestsBehind requests,
            Clock clock) {
        this.maintaining = maintaining;
        this.commands = commands;
        this.reordering = reordering;
        this.pairing = pairing;
        this.entrusting = entrusting;
        this.goingAway = goingAway;
        this.requests = requests;
        this.clock = clock;
    }

    /** A post changes hands. @param person the new holder; absent where the post becomes vacant */
    record HoldingBody(PostId post, Optional<PersonId> person, Instant from) {}

    /** A unit changes its leader in charge. @param leader absent where nobody is in charge from then on */
    record PortfolioBody(UnitId unit, Optional<PostId> leader, Instant from) {}

    record PairBody(PostId a, PostId b, Instant from, Optional<Instant> until) {}

    /** @param duties papers and activities where nothing is said */
    record EntrustmentBody(Entrustment.Kind kind, PostId post, PostId to, PostId grantedBy, Optional<Set<Duty>> duties,
            Optional<@Size(max = 500) String> matter, Instant from, Optional<Instant> until) {}

    /** @param handOver what a stand-in takes over; may be said later, and hands over everything until then */
    record AbsenceBody(PersonId person, @NotBlank @Size(max = 60) String cause, Optional<HandOver> handOver, Instant from,
            Optional<Instant> until) {}

    record HandOverBody(HandOver handOver) {}

    record EndBody(Instant until) {}

    /** What a command has changed. @param id of the record, where it has one */
    record Changed(Optional<String> id, long version, List<Change> changes) {}

    @PostMapping("/holdings")
    Mono<ResponseEntity<Object>> handOver(Command<HoldingBody> command) {
        Admission.systemAdministrator(command.actor());
        HoldingBody body = command.body();
        return kept(commands.making("directory.holding", command), () -> maintaining.newHolder(jurisdiction(command), body.post(),
                body.person().orElse(null), body.from()), reordering, Reordering::edit, command, Optional.empty(), "holdings");
    }

    @PostMapping("/portfolios")
    Mono<ResponseEntity<Object>> divide(Command<PortfolioBody> command) {
        Admission.systemAdministrator(command.actor());
        PortfolioBody body = command.body();
        return kept(commands.making("directory.portfolio", command), () -> maintaining.newLeader(jurisdiction(command), body.unit(),
                body.leader().orElse(null), body.from()), reordering, Reordering::edit, command, Optional.empty(), "portfolios");
    }

    @PostMapping("/ab-pairs")
    Mono<ResponseEntity<Object>> pair(Command<PairBody> command) {
        Admission.systemAdministrator(command.actor());
        PairBody body = command.body();
        return kept(commands.making("directory.ab-pair", command), () -> maintaining.newPair(jurisdiction(command), body.a(), body.b(),
                        body.from(), body.until().orElse(null)), pairing,
                facts -> DirectoryEdit.of(jurisdiction(command).id(), facts.pair(), Change.What.ADDED), command, Optional.empty(),
                "ab-pairs");
    }

    @PutMapping("/ab-pairs/{a}/{b}")
    Mono<ResponseEntity<Object>> endPair(@PathVariable PostId a, @PathVariable PostId b, Command<EndBody> command) {
        Admission.systemAdministrator(command.actor());
        return commands.on("directory.ab-pair-ended", a + " " + b, command)
                .gather(() -> Unfits.told(maintaining.endPair(jurisdiction(command), a, b, command.body().until())))
                .at(facts -> facts.before().version())
                .judge(reordering)
                .keep((facts, _) -> recorded(command, facts.edit(), Optional.empty()).map(changed -> Kept.changed(
                        a + " " + b, changed.version(), changed, command.actor().actedByThemselves())));
    }

    @PostMapping("/entrustments")
    Mono<ResponseEntity<Object>> entrust(Command<EntrustmentBody> command) {
        EntrustmentBody body = command.body();
        if (body.kind() == Entrustment.Kind.UNIT_IN_CHARGE) {
            Admission.systemAdministrator(command.actor());
        }
        String id = UUID.randomUUID().toString();
        Wish wish = new Wish(body.kind(), body.post(), body.to(), body.grantedBy(), body.duties().orElse(Set.of()),
                body.matter().orElse(null), body.from(), body.until().orElse(null));
        return kept(commands.making("directory.entrusted", command), () -> maintaining.newEntrustment(jurisdiction(command), id, wish,
                        mayEntrust(command, wish)), entrusting,
                facts -> DirectoryEdit.of(jurisdiction(command).id(), facts.entrustment(), Change.What.ADDED), command,
                Optional.of(id), "entrustments");
    }

    @PutMapping("/entrustments/{id}")
    Mono<ResponseEntity<Object>> endEntrustment(@PathVariable String id, Command<EndBody> command) {
        return commands.on("directory.entrustment-ended", id, command)
                .gather(() -> Unfits.told(maintaining.endEntrustment(jurisdiction(command), id, command.body().until(),
                        Admission.ownPosts(command.actor()))))
                .at(facts -> facts.around().version())
                .judge(entrusting)
                .keep((facts, _) -> recorded(command, DirectoryEdit.of(jurisdiction(command).id(), facts.entrustment(),
                        Change.What.ENDED), Optional.of(id)).map(changed -> Kept.changed(id, changed.version(), changed, by(command))));
    }

    /** The office's own list, for what comes without a request: an appointment elsewhere, an illness nobody could ask leave for. */
    @PostMapping("/absences")
    Mono<ResponseEntity<Object>> goAway(Command<AbsenceBody> command) {
        AbsenceBody body = command.body();
        Admission.goingAway(command.actor(), body.person());
        String id = UUID.randomUUID().toString();
        return kept(commands.making("directory.absence", command), () -> maintaining.newAbsence(jurisdiction(command),
                        new Absence(id, body.person(), body.cause(), body.handOver().orElse(null), body.from(), body.until().orElse(null))),
                goingAway,
                facts -> DirectoryEdit.of(jurisdiction(command).id(), facts.absence(), Change.What.ADDED), command, Optional.of(id),
                "absences");
    }

    /** The return (销假). */
    @PutMapping("/absences/{id}")
    Mono<ResponseEntity<Object>> comeBack(@PathVariable String id, Command<EndBody> command) {
        return commands.on("directory.absence-ended", id, command)
                .gather(() -> ofNoRequest(command, id).then(Mono.defer(() ->
                        Unfits.told(maintaining.endAbsence(jurisdiction(command), id, command.body().until()))))
                        .doOnNext(facts -> Admission.comingBack(command.actor(), facts.absence(), facts.around().absences().stream()
                                .filter(before -> before.id().equals(id)).findFirst())))
                .at(facts -> facts.around().version())
                .judge(goingAway)
                .keep((facts, _) -> recorded(command, DirectoryEdit.of(jurisdiction(command).id(), facts.absence(),
                        Change.What.ENDED), Optional.of(id)).map(changed -> Kept.changed(id, changed.version(), changed, by(command))));
    }

    /** An absence that comes from a request ends through the request, which knows who has to be asked. */
    private Mono<Void> ofNoRequest(Command<?> command, String id) {
        return requests.ofAbsence(jurisdiction(command), id).flatMap(request -> Mono.error(ProblemException.of(ProblemKind.CONFLICT)
                .listing(List.of(new FieldFault(FieldFault.In.PATH, "id", Optional.of(id), "absence-of-request",
                        Map.of("request", "/api/v1/leaves/requests/" + request))))));
    }

    /** Whether the stand-in takes over what waits already, or only what comes from now on. */
    @PutMapping("/absences/{id}/hand-over")
    Mono<ResponseEntity<Object>> handOver(@PathVariable String id, Command<HandOverBody> command) {
        return commands.on("directory.handed-over", id, command)
                .gather(() -> Unfits.told(maintaining.handOver(jurisdiction(command), id, command.body().handOver(), clock.instant()))
                        .doOnNext(facts -> Admission.handingOver(command.actor(), facts.absence().person())))
                .at(facts -> facts.around().version())
                .judge(goingAway)
                .keep((facts, _) -> recorded(command, DirectoryEdit.of(jurisdiction(command).id(), facts.absence(),
                        Change.What.CHANGED), Optional.of(id)).map(changed -> Kept.changed(id, changed.version(), changed, by(command))));
    }

    private <F> Mono<ResponseEntity<Object>> kept(Commands.Begun begun, Supplier<Mono<F>> facts, Judgement<F> judgement,
            Function<F, DirectoryEdit> edit, Command<?> command, Optional<String> id, String list) {
        return begun.gather(() -> Unfits.told(facts.get())).judge(judgement).keep((judged, _) ->
                recorded(command, edit.apply(judged), id).map(changed -> Kept.created(id.orElse(DIRECTORY), changed.version(), changed,
                        BASE + list + id.map(written -> "/" + written).orElse(""), by(command))));
    }

    private Mono<Changed> recorded(Command<?> command, DirectoryEdit edit, Optional<String> id) {
        return maintaining.record(jurisdiction(command), edit).map(version -> new Changed(id, version, edit.changes()));
    }

    /** For a unit's own arrangement the administrator stands in for whoever has arranged it. */
    private static Set<PostId> mayEntrust(Command<?> command, Wish wish) {
        return wish.kind() == Entrustment.Kind.UNIT_IN_CHARGE ? Set.of(wish.grantedBy()) : Admission.ownPosts(command.actor());
    }

    private static ActedBy by(Command<?> command) {
        Actor actor = command.actor();
        return actor.posts().stream().findFirst().map(actor::actedBy).orElseGet(actor::actedByThemselves);
    }

    private static org.guiju.regulation.Jurisdiction jurisdiction(Command<?> command) {
        return command.actor().jurisdiction();
    }
}
