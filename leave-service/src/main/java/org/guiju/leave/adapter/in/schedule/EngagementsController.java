package org.guiju.leave.adapter.in.schedule;

import java.time.OffsetDateTime;
import java.util.List;
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
import org.guiju.kit.problem.ProblemException;
import org.guiju.kit.receipts.Judgement;
import org.guiju.kit.web.ActionView;
import org.guiju.kit.web.Command;
import org.guiju.kit.web.Commands;
import org.guiju.kit.web.Etags;
import org.guiju.kit.web.Kept;
import org.guiju.kit.web.Page;
import org.guiju.kit.web.PageRequest;
import org.guiju.kit.web.Pages;
import org.guiju.kit.web.Rulings;
import org.guiju.leave.adapter.in.ledger.Keepers;
import org.guiju.leave.application.ledger.Keeper;
import org.guiju.leave.application.schedule.NotingEngagements;
import org.guiju.leave.application.schedule.NotingEngagements.Prepared;
import org.guiju.leave.domain.ledger.Leader;
import org.guiju.leave.domain.schedule.Engagement;
import org.guiju.leave.domain.schedule.NotedEngagement;
import org.guiju.leave.domain.schedule.Noting;
import org.guiju.regulation.posts.PostId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Meetings and other engagements that leaders must attend: requests for leave are held against them. */
@RestController
@RequestMapping("/api/v1/leaves/engagements")
class EngagementsController {

    private static final String ROOT = "/api/v1/leaves/engagements/";

    private final NotingEngagements noting;
    private final Commands commands;
    private final Pages pages;
    private final Judgement<Noting> judgement;
    private final Rulings rulings;
    private final Messages messages;

    EngagementsController(NotingEngagements noting, Commands commands, Pages pages, Judgement<Noting> judgement, Rulings rulings,
            Messages messages) {
        this.noting = noting;
        this.commands = commands;
        this.pages = pages;
        this.judgement = judgement;
        this.rulings = rulings;
        this.messages = messages;
    }

    /**
     * @param post  whose holder must attend
     * @param what  what he must attend
     * @param until first instant after it
     */
    record NoteBody(@NotNull PostId post, @NotBlank @Size(max = 200) String what, @NotNull OffsetDateTime from, @NotNull OffsetDateTime until) {}

    record CallOffBody(@NotBlank @Size(max = 500) String reason) {}

    /** @param calledOff why it is none any more */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record EngagementView(UUID id, long version, Leader leader, String what, OffsetDateTime from, OffsetDateTime until,
            Optional<String> calledOff, String href, List<ActionView> actions) {}

    /** Notes what a leader must attend, and says what it collides with. */
    @PostMapping
    Mono<ResponseEntity<Object>> note(Command<NoteBody> command) {
        NoteBody body = command.body();
        Engagement engagement = Expected.at(body.post(), body.what(), body.from(), body.until());
        AtomicReference<Prepared> prepared = new AtomicReference<>();
        return commands.making("engagement.noted", command)
                .gather(() -> Keepers.told(Mono.defer(() -> noting.note(keeper(command), engagement))).doOnNext(prepared::set).map(Prepared::facts))
                .judge(judgement)
                .keep((_, _) -> noting.keep(keeper(command), prepared.get()).map(noted -> Kept.created(noted.id().toString(), noted.version(),
                        view(noted, keeper(command), command.language()), ROOT + noted.id(), Keepers.by(command.actor(), noted.leader()))));
    }

    /** It is called off, or this leader need not attend. */
    @PostMapping("/{id}/withdrawal")
    Mono<ResponseEntity<Object>> callOff(@PathVariable UUID id, Command<CallOffBody> command) {
        AtomicReference<Prepared> prepared = new AtomicReference<>();
        return commands.on("engagement.called-off", id.toString(), command)
                .gather(() -> Keepers.told(Mono.defer(() -> noting.callOff(keeper(command), id, command.body().reason().strip())))
                        .doOnNext(prepared::set).map(Prepared::facts))
                .at(Noting::version)
                .judge(judgement)
                .keep((_, _) -> noting.keep(keeper(command), prepared.get()).map(noted -> Kept.changed(id.toString(), noted.version(),
                        view(noted, keeper(command), command.language()), Keepers.by(command.actor(), noted.leader()))));
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<EngagementView>> read(@PathVariable UUID id, Actor actor, Language language) {
        Keeper keeper = Keepers.of(actor);
        return noting.seen(keeper, id)
                .switchIfEmpty(Mono.error(() -> ProblemException.notFound(id.toString())))
                .map(noted -> Etags.ok(noted.version(), view(noted, keeper, language)));
    }

    /** What is to come and was not called off, the soonest first: of everybody for office and auditor, of the unit for its clerk, otherwise one's own. */
    @GetMapping
    Mono<ResponseEntity<Page<EngagementView>>> coming(Actor actor, PageRequest page, Language language, ServerWebExchange exchange) {
        Keeper keeper = Keepers.of(actor);
        return noting.coming(keeper, page.after().map(SubstitutionsController::position), page.rowsToRead())
                .map(noted -> view(noted, keeper, language)).collectList()
                .map(lines -> pages.answer(exchange, page, lines, line -> List.of(line.from().toInstant().toString(), line.id().toString())));
    }

    private EngagementView view(NotedEngagement noted, Keeper keeper, Language language) {
        Engagement engagement = noted.engagement();
        return new EngagementView(noted.id(), noted.version(), noted.leader(), engagement.what(), SubstitutionViews.local(engagement.from()),
                SubstitutionViews.local(engagement.until()), noted.calledOff(), ROOT + noted.id(), actions(noted, keeper, language));
    }

    private List<ActionView> actions(NotedEngagement noted, Keeper keeper, Language language) {
        return noted.calledOff().isPresent() || keeper.posts().isEmpty() ? List.of()
                : List.of(rulings.action("call-off", messages.text("engagement.action.call-off", language), "POST",
                        ROOT + noted.id() + "/withdrawal", noting.callingOff(keeper, noted), language));
    }

    private static Keeper keeper(Command<?> command) {
        return Keepers.of(command.actor());
    }
}
