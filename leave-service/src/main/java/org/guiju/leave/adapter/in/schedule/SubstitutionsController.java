package org.guiju.leave.adapter.in.schedule;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.guiju.kit.actor.Actor;
import org.guiju.kit.message.Language;
import org.guiju.kit.problem.ProblemException;
import org.guiju.kit.problem.ProblemKind;
import org.guiju.kit.receipts.Judgement;
import org.guiju.kit.web.Command;
import org.guiju.kit.web.Commands;
import org.guiju.kit.web.Etags;
import org.guiju.kit.web.Kept;
import org.guiju.kit.web.Page;
import org.guiju.kit.web.PageRequest;
import org.guiju.kit.web.Pages;
import org.guiju.leave.adapter.in.ledger.Keepers;
import org.guiju.leave.application.ledger.Keeper;
import org.guiju.leave.application.schedule.FindingSubstitutes;
import org.guiju.leave.application.schedule.FindingSubstitutes.Prepared;
import org.guiju.leave.application.schedule.Substitutions;
import org.guiju.leave.domain.ledger.Leader;
import org.guiju.leave.domain.schedule.Engagement;
import org.guiju.leave.domain.schedule.Substituting;
import org.guiju.leave.domain.schedule.Substitution;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.PostId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Leaders who cannot attend, and who goes instead. */
@RestController
@RequestMapping("/api/v1/leaves/substitutions")
class SubstitutionsController {

    private static final String ROOT = "/api/v1/leaves/substitutions/";

    private final FindingSubstitutes finding;
    private final SubstitutionViews views;
    private final Commands commands;
    private final Pages pages;
    private final Judgement<Substituting> judgement;

    SubstitutionsController(FindingSubstitutes finding, SubstitutionViews views, Commands commands, Pages pages,
            Judgement<Substituting> judgement) {
        this.finding = finding;
        this.views = views;
        this.commands = commands;
        this.pages = pages;
        this.judgement = judgement;
    }

    /** States a list may be narrowed to. */
    enum Status { SOUGHT, FOUND, WITHDRAWN }

    /**
     * @param post  whose holder cannot attend
     * @param what  what he cannot attend
     * @param until first instant after it
     */
    record TellBody(@NotNull PostId post, @NotBlank @Size(max = 200) String what, @NotNull OffsetDateTime from, @NotNull OffsetDateTime until,
            @NotNull @Size(max = 500) String reason) {}

    /** @param post of the leader who goes instead */
    record NameBody(@NotNull PostId post) {}

    record WithdrawBody(@NotBlank @Size(max = 500) String reason) {}

    /** One line of the list. */
    record LineView(UUID id, long version, String status, String statusTitle, String postTitle, String what, OffsetDateTime from,
            OffsetDateTime until, Optional<String> substituteTitle, String href) {}

    /** A leader cannot attend: his partner goes where he is free, otherwise the office is asked. */
    @PostMapping
    Mono<ResponseEntity<Object>> tell(Command<TellBody> command) {
        provided(command.actor().jurisdiction());
        TellBody body = command.body();
        Engagement missed = Expected.at(body.post(), body.what(), body.from(), body.until());
        AtomicReference<Prepared> prepared = new AtomicReference<>();
        return commands.making("substitution.told", command)
                .gather(() -> Keepers.told(Mono.defer(() -> finding.tell(keeper(command), missed, body.reason().strip())))
                        .doOnNext(prepared::set).map(Prepared::facts))
                .judge(judgement)
                .keep((_, _) -> shown(command, prepared.get()).map(view -> Kept.created(view.id().toString(), view.version(), view,
                        ROOT + view.id(), Keepers.by(command.actor(), view.leader()))));
    }

    /** The office names the leader who goes; a second name takes the place of the first. */
    @PostMapping("/{id}/substitute")
    Mono<ResponseEntity<Object>> name(@PathVariable UUID id, Command<NameBody> command) {
        return on("substitution.named", id, command, () -> finding.name(keeper(command), id, command.body().post()));
    }

    /** Nobody has to go: the leader attends after all, or the engagement is called off. */
    @PostMapping("/{id}/withdrawal")
    Mono<ResponseEntity<Object>> withdraw(@PathVariable UUID id, Command<WithdrawBody> command) {
        return on("substitution.withdrawn", id, command, () -> finding.withdraw(keeper(command), id, command.body().reason().strip()));
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<SubstitutionView>> read(@PathVariable UUID id, Actor actor, Language language) {
        Keeper keeper = Keepers.of(actor);
        return finding.seen(keeper, id)
                .switchIfEmpty(Mono.error(() -> ProblemException.notFound(id.toString())))
                .flatMap(one -> views.of(one, keeper, language).map(view -> Etags.ok(one.version(), view)));
    }

    /** The latest beginning first; for those who are neither office nor auditor, only what they take part in. */
    @GetMapping
    Mono<ResponseEntity<Page<LineView>>> list(Actor actor, PageRequest page, Language language, @RequestParam Optional<Status> status,
            ServerWebExchange exchange) {
        Keeper keeper = Keepers.of(actor);
        Substitutions.Wanted wanted = new Substitutions.Wanted(keeper.seesAll(), keeper.person().value(),
                status.map(one -> one.name().toLowerCase(Locale.ROOT)), page.after().map(SubstitutionsController::position), page.rowsToRead());
        return finding.list(keeper, wanted).map(one -> line(one, language)).collectList()
                .map(lines -> pages.answer(exchange, page, lines, line -> List.of(line.from().toInstant().toString(), line.id().toString())));
    }

    private Mono<ResponseEntity<Object>> on(String action, UUID id, Command<?> command, Supplier<Mono<Prepared>> preparing) {
        provided(command.actor().jurisdiction());
        // what is gathered and what is kept run one after the other in one transaction; a transaction run again gathers anew
        AtomicReference<Prepared> prepared = new AtomicReference<>();
        return commands.on(action, id.toString(), command)
                .gather(() -> Keepers.told(Mono.defer(preparing)).doOnNext(prepared::set).map(Prepared::facts))
                .at(Substituting::version)
                .judge(judgement)
                .keep((_, _) -> shown(command, prepared.get()).map(view -> Kept.changed(id.toString(), view.version(), view,
                        Keepers.by(command.actor(), view.leader()))));
    }

    private Mono<SubstitutionView> shown(Command<?> command, Prepared prepared) {
        Keeper keeper = keeper(command);
        return finding.keep(keeper, prepared).flatMap(one -> views.of(one, keeper, command.language()));
    }

    private void provided(Jurisdiction jurisdiction) {
        if (!finding.provided(jurisdiction)) {
            throw ProblemException.of(ProblemKind.NO_SUCH_RULE, Map.of("regulation", finding.rules(jurisdiction).book().title(),
                    "rule", "leave.schedule"));
        }
    }

    private LineView line(Substitution one, Language language) {
        return new LineView(one.id(), one.version(), one.state().status(), views.status(one.state(), language), one.leader().postTitle(),
                one.missed().what(), SubstitutionViews.local(one.missed().from()), SubstitutionViews.local(one.missed().until()),
                one.substitute().map(Leader::postTitle), ROOT + one.id());
    }

    static Substitutions.Position position(List<String> cursor) {
        return new Substitutions.Position(Instant.parse(cursor.getFirst()), UUID.fromString(cursor.getLast()));
    }

    private static Keeper keeper(Command<?> command) {
        return Keepers.of(command.actor());
    }
}
