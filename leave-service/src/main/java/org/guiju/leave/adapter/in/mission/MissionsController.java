package org.guiju.leave.adapter.in.mission;

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
import org.guiju.leave.adapter.in.mission.Bodies.GiftBody;
import org.guiju.leave.adapter.in.mission.Bodies.HandlingBody;
import org.guiju.leave.adapter.in.mission.Bodies.MissionBody;
import org.guiju.leave.adapter.in.mission.Bodies.ReasonBody;
import org.guiju.leave.adapter.in.mission.Bodies.ReportBody;
import org.guiju.leave.adapter.in.mission.Bodies.ReturnBody;
import org.guiju.leave.application.ledger.Keeper;
import org.guiju.leave.application.mission.KeepingMissions;
import org.guiju.leave.application.mission.KeepingMissions.Prepared;
import org.guiju.leave.application.mission.Missions;
import org.guiju.leave.domain.mission.ComingBack;
import org.guiju.leave.domain.mission.Keeping;
import org.guiju.leave.domain.mission.Mission;
import org.guiju.leave.domain.mission.MissionQuestion;
import org.guiju.leave.domain.mission.Sending;
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

/** Groups going abroad: registered, back, reported on, with the gifts they were given. */
@RestController
@RequestMapping("/api/v1/leaves/missions")
class MissionsController {

    private static final String ROOT = "/api/v1/leaves/missions/";

    private final KeepingMissions keeping;
    private final MissionViews views;
    private final Commands commands;
    private final Pages pages;
    private final Judgement<Sending> sending;
    private final Judgement<ComingBack> comingBack;
    private final Judgement<Keeping> kept;

    MissionsController(KeepingMissions keeping, MissionViews views, Commands commands, Pages pages, Judgement<Sending> sending,
            Judgement<ComingBack> comingBack, Judgement<Keeping> kept) {
        this.keeping = keeping;
        this.views = views;
        this.commands = commands;
        this.pages = pages;
        this.sending = sending;
        this.comingBack = comingBack;
        this.kept = kept;
    }

    /** States a list may be narrowed to. */
    enum Status { REGISTERED, RETURNED, REPORTED, WITHDRAWN }

    /** One line of the list. */
    record LineView(UUID id, long version, String status, String statusTitle, String unitName, String task, List<String> countries, int size,
            int days, LocalDate first, LocalDate last, String href) {}

    @PostMapping
    Mono<ResponseEntity<Object>> register(Command<MissionBody> command) {
        AtomicReference<Prepared<Sending>> prepared = new AtomicReference<>();
        return commands.making("mission.registered", command)
                .gather(() -> Keepers.told(keeping.register(keeper(command), command.body().wish(), command.grant()))
                        .doOnNext(prepared::set).map(Prepared::facts))
                .judge(sending)
                .keep((_, _) -> shown(command, prepared.get()).map(view -> Kept.created(view.id().toString(), view.version(), view,
                        ROOT + view.id(), Keepers.by(command.actor()))));
    }

    @PutMapping("/{id}")
    Mono<ResponseEntity<Object>> change(@PathVariable UUID id, Command<MissionBody> command) {
        return on("mission.changed", id, command, () -> keeping.change(keeper(command), id, command.body().wish(), command.grant()), sending);
    }

    /** The group is back. */
    @PostMapping("/{id}/return")
    Mono<ResponseEntity<Object>> comeBack(@PathVariable UUID id, Command<ReturnBody> command) {
        Bodies.days("/on", command.body().on());
        return on("mission.returned", id, command, () -> keeping.comeBack(keeper(command), id, command.body().on()), comingBack);
    }

    @PostMapping("/{id}/report")
    Mono<ResponseEntity<Object>> report(@PathVariable UUID id, Command<ReportBody> command) {
        Bodies.days("/on", command.body().on());
        return on("mission.reported", id, command, () -> keeping.report(keeper(command), id, command.body().on(),
                command.body().title().strip(), command.body().attachment().strip()), kept);
    }

    @PostMapping("/{id}/withdrawal")
    Mono<ResponseEntity<Object>> withdraw(@PathVariable UUID id, Command<ReasonBody> command) {
        return on("mission.withdrawn", id, command, () -> keeping.withdraw(keeper(command), id, command.body().reason()), kept);
    }

    @PostMapping("/{id}/gifts")
    Mono<ResponseEntity<Object>> addGift(@PathVariable UUID id, Command<GiftBody> command) {
        Bodies.days("/receivedOn", command.body().receivedOn());
        return on("mission.gift-registered", id, command, () -> keeping.addGift(keeper(command), id, command.body()::gift), kept);
    }

    @PostMapping("/{id}/gifts/{number}/handling")
    Mono<ResponseEntity<Object>> handleGift(@PathVariable UUID id, @PathVariable int number, Command<HandlingBody> command) {
        return on("mission.gift-handled", id, command, () -> keeping.handleGift(keeper(command), id, number, command.body().how()), kept);
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<MissionView>> read(@PathVariable UUID id, Actor actor, Language language) {
        Keeper keeper = Keepers.of(actor);
        return keeping.seen(keeper, id)
                .switchIfEmpty(Mono.error(() -> ProblemException.notFound(id.toString())))
                .flatMap(mission -> views.of(mission, keeper, language).map(view -> Etags.ok(mission.version(), view)));
    }

    /** The latest first day first. @param year only groups that count in this year */
    @GetMapping
    Mono<ResponseEntity<Page<LineView>>> list(Actor actor, PageRequest page, Language language, @RequestParam Optional<Status> status,
            @RequestParam Optional<Integer> year, ServerWebExchange exchange) {
        Keeper keeper = Keepers.of(actor);
        year.ifPresent(wanted -> Keepers.year(In.QUERY, wanted));
        Missions.Wanted wanted = new Missions.Wanted(keeper.seesAll(), keeper.person().value(), keeper.units(),
                status.map(MissionsController::word), year, page.after().map(MissionsController::position), page.rowsToRead());
        return keeping.list(keeper, wanted).map(mission -> line(mission, language)).collectList()
                .map(lines -> pages.answer(exchange, page, lines, line -> List.of(line.first().toString(), line.id().toString())));
    }

    private <F extends Record & MissionQuestion> Mono<ResponseEntity<Object>> on(String action, UUID id, Command<?> command,
            Supplier<Mono<Prepared<F>>> preparing, Judgement<F> judgement) {
        // what is gathered and what is kept run one after the other in one transaction; a transaction run again gathers anew
        AtomicReference<Prepared<F>> prepared = new AtomicReference<>();
        return commands.on(action, id.toString(), command)
                .gather(() -> Keepers.told(Mono.defer(preparing)).doOnNext(prepared::set).map(Prepared::facts))
                .at(MissionQuestion::version)
                .judge(judgement)
                .keep((_, _) -> shown(command, prepared.get()).map(view -> Kept.changed(id.toString(), view.version(), view,
                        Keepers.by(command.actor()))));
    }

    private Mono<MissionView> shown(Command<?> command, Prepared<?> prepared) {
        Keeper keeper = keeper(command);
        return keeping.keep(keeper, prepared).flatMap(mission -> views.of(mission, keeper, command.language()));
    }

    private LineView line(Mission mission, Language language) {
        return new LineView(mission.id(), mission.version(), mission.state().status(), views.status(mission.state(), language),
                mission.outline().unitName(), mission.outline().task(), mission.outline().countries(), mission.outline().members().size(),
                mission.outline().days(), mission.outline().first(), mission.outline().last(), ROOT + mission.id());
    }

    private static Missions.Position position(List<String> cursor) {
        return new Missions.Position(LocalDate.parse(cursor.getFirst()), UUID.fromString(cursor.getLast()));
    }

    private static String word(Status status) {
        return switch (status) {
            case REGISTERED -> "registered";
            case RETURNED -> "returned";
            case REPORTED -> "reported";
            case WITHDRAWN -> "withdrawn";
        };
    }

    private static Keeper keeper(Command<?> command) {
        return Keepers.of(command.actor());
    }
}
