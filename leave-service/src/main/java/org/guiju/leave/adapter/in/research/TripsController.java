package org.guiju.leave.adapter.in.research;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.guiju.kit.actor.Actor;
import org.guiju.kit.message.Language;
import org.guiju.kit.problem.FieldFault.In;
import org.guiju.kit.problem.ProblemException;
import org.guiju.kit.receipts.Judgement;
import org.guiju.kit.web.Command;
import org.guiju.kit.web.Commands;
import org.guiju.kit.web.Etags;
import org.guiju.kit.web.Kept;
import org.guiju.kit.web.Page;
import org.guiju.kit.web.PageRequest;
import org.guiju.kit.web.Pages;
import org.guiju.leave.adapter.in.ledger.Keepers;
import org.guiju.leave.adapter.in.research.Bodies.HelpBody;
import org.guiju.leave.adapter.in.research.Bodies.PlanBody;
import org.guiju.leave.adapter.in.research.Bodies.ProblemBody;
import org.guiju.leave.adapter.in.research.Bodies.ReasonBody;
import org.guiju.leave.adapter.in.research.Bodies.RecordBody;
import org.guiju.leave.adapter.in.research.Bodies.ReportBody;
import org.guiju.leave.adapter.in.research.Bodies.ResultBody;
import org.guiju.leave.adapter.in.research.Bodies.TripBody;
import org.guiju.leave.application.ledger.Keeper;
import org.guiju.leave.application.research.KeepingTrips;
import org.guiju.leave.application.research.KeepingTrips.Prepared;
import org.guiju.leave.application.research.ResearchTrips;
import org.guiju.leave.domain.fieldresearch.Activity;
import org.guiju.leave.domain.fieldresearch.Closing;
import org.guiju.leave.domain.fieldresearch.FieldQuestion;
import org.guiju.leave.domain.fieldresearch.Following;
import org.guiju.leave.domain.fieldresearch.Planning;
import org.guiju.leave.domain.fieldresearch.Recording;
import org.guiju.leave.domain.fieldresearch.Trip;
import org.guiju.leave.domain.ledger.Leader;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Trips of field research: planned, put on record, followed up, closed. */
@RestController
@RequestMapping("/api/v1/leaves/research/trips")
class TripsController {

    private static final String ROOT = "/api/v1/leaves/research/trips/";

    private final KeepingTrips keeping;
    private final TripViews views;
    private final Commands commands;
    private final Pages pages;
    private final Judgement<Planning> planning;
    private final Judgement<Recording> recording;
    private final Judgement<Closing> closing;
    private final Judgement<Following> following;

    TripsController(KeepingTrips keeping, TripViews views, Commands commands, Pages pages, Judgement<Planning> planning,
            Judgement<Recording> recording, Judgement<Closing> closing, Judgement<Following> following) {
        this.keeping = keeping;
        this.views = views;
        this.commands = commands;
        this.pages = pages;
        this.planning = planning;
        this.recording = recording;
        this.closing = closing;
        this.following = following;
    }

    /** States a list may be narrowed to. */
    enum Status { PLANNED, RECORDED, CLOSED, CALLED_OFF }

    /** One line of the list. */
    record LineView(UUID id, long version, String status, String statusTitle, Leader leader, Activity activity, String activityTitle,
            String subject, LocalDate first, LocalDate last, List<String> places, int problems, int unsettled, String href) {}

    @PostMapping
    Mono<ResponseEntity<Object>> plan(Command<TripBody> command) {
        AtomicReference<Prepared<Planning>> prepared = new AtomicReference<>();
        return commands.making("research.planned", command)
                .gather(() -> Keepers.told(keeping.plan(keeper(command), command.body().post(), command.body().plan(), command.grant()))
                        .doOnNext(prepared::set).map(Prepared::facts))
                .judge(planning)
                .keep((_, _) -> kept(command, prepared.get()).map(view -> Kept.created(view.id().toString(), view.version(), view,
                        ROOT + view.id(), Keepers.by(command.actor(), view.leader()))));
    }

    @PutMapping("/{id}")
    Mono<ResponseEntity<Object>> change(@PathVariable UUID id, Command<PlanBody> command) {
        return on("research.changed", id, command,
                () -> keeping.change(keeper(command), id, command.body().plan(), command.grant()), planning);
    }

    /** How the trip went. May be sent again until the record is closed. */
    @PostMapping("/{id}/record")
    Mono<ResponseEntity<Object>> record(@PathVariable UUID id, Command<RecordBody> command) {
        return on("research.recorded", id, command,
                () -> keeping.record(keeper(command), id, command.body().minutes(), command.grant()), recording);
    }

    @PostMapping("/{id}/problems")
    Mono<ResponseEntity<Object>> addProblem(@PathVariable UUID id, Command<ProblemBody> command) {
        return on("research.problem-found", id, command,
                () -> keeping.addProblem(keeper(command), id, command.body().text().strip(), command.body().raisedBy().strip()), following);
    }

    @PostMapping("/{id}/problems/{number}/help")
    Mono<ResponseEntity<Object>> help(@PathVariable UUID id, @PathVariable int number, Command<HelpBody> command) {
        return on("research.problem-helped", id, command,
                () -> keeping.help(keeper(command), id, number, command.body().measure(), command.body().unit()), following);
    }

    @PostMapping("/{id}/problems/{number}/result")
    Mono<ResponseEntity<Object>> settle(@PathVariable UUID id, @PathVariable int number, Command<ResultBody> command) {
        return on("research.problem-settled", id, command,
                () -> keeping.settle(keeper(command), id, number, command.body().result()), following);
    }

    @PostMapping("/{id}/report")
    Mono<ResponseEntity<Object>> report(@PathVariable UUID id, Command<ReportBody> command) {
        return on("research.reported", id, command, () -> keeping.report(keeper(command), id, command.body().report()), following);
    }

    @PostMapping("/{id}/closure")
    Mono<ResponseEntity<Object>> close(@PathVariable UUID id, Command<Command.NoBody> command) {
        return on("research.closed", id, command, () -> keeping.close(keeper(command), id, command.grant()), closing);
    }

    @PostMapping("/{id}/calling-off")
    Mono<ResponseEntity<Object>> callOff(@PathVariable UUID id, Command<ReasonBody> command) {
        return on("research.called-off", id, command, () -> keeping.callOff(keeper(command), id, command.body().reason()), following);
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<TripView>> read(@PathVariable UUID id, Actor actor, Language language) {
        Keeper keeper = Keepers.of(actor);
        return keeping.scene(keeper, id)
                .switchIfEmpty(Mono.error(() -> ProblemException.notFound(id.toString())))
                .map(scene -> Etags.ok(scene.trip().version(), views.of(scene, keeper, language)));
    }

    /**
     * The latest first day first.
     *
     * @param person only the trips of this person
     * @param year   only trips with a day in this year
     */
    @GetMapping
    Mono<ResponseEntity<Page<LineView>>> list(Actor actor, PageRequest page, Language language, @RequestParam Optional<String> person,
            @RequestParam Optional<Status> status, @RequestParam Optional<Integer> year, ServerWebExchange exchange) {
        Keeper keeper = Keepers.of(actor);
        year.ifPresent(wanted -> Keepers.year(In.QUERY, wanted));
        ResearchTrips.Wanted wanted = new ResearchTrips.Wanted(keeper.seesAll(), keeper.person().value(), keeper.units(), person,
                status.map(TripsController::word), year, page.after().map(TripsController::position), page.rowsToRead());
        return keeping.list(keeper, wanted).map(trip -> line(trip, language)).collectList()
                .map(lines -> pages.answer(exchange, page, lines, line -> List.of(line.first().toString(), line.id().toString())));
    }

    private <F extends Record & FieldQuestion> Mono<ResponseEntity<Object>> on(String action, UUID id, Command<?> command,
            Supplier<Mono<Prepared<F>>> preparing, Judgement<F> judgement) {
        // what is gathered and what is kept run one after the other in one transaction; a transaction run again gathers anew
        AtomicReference<Prepared<F>> prepared = new AtomicReference<>();
        return commands.on(action, id.toString(), command)
                .gather(() -> Keepers.told(Mono.defer(preparing)).doOnNext(prepared::set).map(Prepared::facts))
                .at(FieldQuestion::version)
                .judge(judgement)
                .keep((_, _) -> kept(command, prepared.get()).map(view -> Kept.changed(id.toString(), view.version(), view,
                        Keepers.by(command.actor(), view.leader()))));
    }

    private Mono<TripView> kept(Command<?> command, Prepared<?> prepared) {
        Keeper keeper = keeper(command);
        return keeping.keep(keeper, prepared).flatMap(trip -> keeping.scene(keeper, trip))
                .map(scene -> views.of(scene, keeper, command.language()));
    }

    private LineView line(Trip trip, Language language) {
        return new LineView(trip.id(), trip.version(), trip.state().status(), views.status(trip.state(), language), trip.leader(),
                trip.plan().activity(), views.activity(trip.plan().activity(), language), trip.plan().subject(), trip.plan().first(),
                trip.plan().last(), trip.plan().stops().stream().map(stop -> stop.place()).distinct().toList(), trip.problems().size(),
                trip.unsettled().size(), ROOT + trip.id());
    }

    private static ResearchTrips.Position position(List<String> cursor) {
        return new ResearchTrips.Position(LocalDate.parse(cursor.getFirst()), UUID.fromString(cursor.getLast()));
    }

    private static String word(Status status) {
        return switch (status) {
            case PLANNED -> "planned";
            case RECORDED -> "recorded";
            case CLOSED -> "closed";
            case CALLED_OFF -> "called-off";
        };
    }

    private static Keeper keeper(Command<?> command) {
        return Keepers.of(command.actor());
    }
}
