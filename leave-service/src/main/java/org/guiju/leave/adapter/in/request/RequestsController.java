package org.guiju.leave.adapter.in.request;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import org.guiju.kit.actor.Actor;
import org.guiju.kit.message.Language;
import org.guiju.kit.problem.ActProblems;
import org.guiju.kit.problem.ProblemException;
import org.guiju.kit.web.Command;
import org.guiju.kit.web.Etags;
import org.guiju.kit.web.Kept;
import org.guiju.kit.web.Page;
import org.guiju.kit.web.PageRequest;
import org.guiju.kit.web.Pages;
import org.guiju.leave.adapter.in.request.Bodies.PlanBody;
import org.guiju.leave.application.request.Caller;
import org.guiju.leave.application.request.ChangingPlan;
import org.guiju.leave.application.request.DraftingRequest;
import org.guiju.leave.application.request.EditingDraft;
import org.guiju.leave.application.request.ReadingRequest;
import org.guiju.leave.application.request.Requests;
import org.guiju.leave.domain.journey.Purpose;
import org.guiju.leave.domain.journey.Reach;
import org.guiju.regulation.posts.PersonId;
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

/** Requests for leave: drafting, changing and reading them. */
@RestController
@RequestMapping("/api/v1/leaves/requests")
class RequestsController {

    private final Acting acting;
    private final DraftingRequest drafting;
    private final EditingDraft editing;
    private final ChangingPlan changing;
    private final ReadingRequest reading;
    private final Requests requests;
    private final RequestViews views;
    private final Pages pages;

    RequestsController(Acting acting, DraftingRequest drafting, EditingDraft editing, ChangingPlan changing, ReadingRequest reading,
            Requests requests, RequestViews views, Pages pages) {
        this.acting = acting;
        this.drafting = drafting;
        this.editing = editing;
        this.changing = changing;
        this.reading = reading;
        this.requests = requests;
        this.views = views;
        this.pages = pages;
    }

    /** One line of the list. */
    record LineView(UUID id, long version, String person, String personName, String postTitle, String unit, String unitName, String status,
                    String statusTitle, Purpose purpose, Reach reach, String place, OffsetDateTime from, OffsetDateTime until,
                    Optional<OffsetDateTime> returnedAt, List<String> violations, OffsetDateTime changedAt, String href) {}

    /** The timeline alone. */
    record Timeline(UUID id, long version, List<RequestView.ActView> items) {}

    @PostMapping
    Mono<ResponseEntity<Object>> draft(Command<PlanBody> command) {
        PlanBody body = command.body();
        Caller caller = Acting.caller(command.actor());
        AtomicReference<DraftingRequest.Prepared> prepared = new AtomicReference<>();
        return acting.commands().making("request.draft", command)
                .gather(() -> drafting.prepare(caller, body.plan(), body.post(), command.grant())
                        .onErrorMap(ActProblems::of).doOnNext(prepared::set).map(DraftingRequest.Prepared::facts))
                .judge(acting.judgement(drafting.question()))
                .keep((facts, allowed) -> drafting.keep(prepared.get()).flatMap(outcome -> acting.shown(outcome, caller, command)
                        .map(view -> Kept.created(view.id().toString(), view.version(), view, RequestViews.ROOT + view.id(),
                                        Acting.actedBy(outcome.by()))
                                .noting(receipt -> drafting.note(outcome.request(), receipt)))));
    }

    /** Changes a draft. */
    @PutMapping("/{id}")
    Mono<ResponseEntity<Object>> edit(@PathVariable UUID id, Command<PlanBody> command) {
        return acting.on(id, editing, command, command.body().plan());
    }

    /** Another plan for a request that is under way, cleared or refused: all steps run again. */
    @PostMapping("/{id}/change")
    Mono<ResponseEntity<Object>> change(@PathVariable UUID id, Command<PlanBody> command) {
        return acting.on(id, changing, command, command.body().plan());
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<RequestView>> read(@PathVariable UUID id, Actor actor, Language language) {
        return shown(id, actor, language).map(view -> Etags.ok(view.version(), view));
    }

    @GetMapping("/{id}/timeline")
    Mono<ResponseEntity<Timeline>> timeline(@PathVariable UUID id, Actor actor, Language language) {
        return shown(id, actor, language).map(view -> Etags.ok(view.version(), new Timeline(view.id(), view.version(), view.timeline())));
    }

    private Mono<RequestView> shown(UUID id, Actor actor, Language language) {
        return reading.byId(Acting.caller(actor), id)
                .switchIfEmpty(Mono.error(() -> ProblemException.notFound(id.toString())))
                .map(shown -> views.of(shown, language));
    }

    /**
     * Those the caller takes part in, newest change first; for the auditor all but drafts.
     *
     * @param status only requests in one of these states
     * @param person only those of this person
     */
    @GetMapping
    Mono<ResponseEntity<Page<LineView>>> list(Actor actor, PageRequest page, Language language, @RequestParam Optional<Set<String>> status,
            @RequestParam Optional<PersonId> person, ServerWebExchange exchange) {
        Caller caller = Acting.caller(actor);
        return requests.lines(actor.jurisdiction(), new Requests.Wanted(caller.auditor(), caller.keys(), status.orElse(Set.of()), person,
                        page.after().map(RequestsController::position), page.rowsToRead()))
                .map(line -> view(line, language)).collectList()
                .map(lines -> pages.answer(exchange, page, lines,
                        line -> List.of(line.changedAt().toInstant().toString(), line.id().toString())));
    }

    private static Requests.Position position(List<String> cursor) {
        return new Requests.Position(Instant.parse(cursor.getFirst()), UUID.fromString(cursor.getLast()));
    }

    private LineView view(Requests.Line line, Language language) {
        return new LineView(line.id(), line.version(), line.person(), line.personName(), line.postTitle(), line.unit(), line.unitName(),
                line.status(), views.status(line.status(), language), line.purpose(), line.reach(), line.place(),
                RequestViews.local(line.from()), RequestViews.local(line.until()), line.returnedAt().map(RequestViews::local),
                line.violations(), RequestViews.local(line.changedAt()), RequestViews.ROOT + line.id());
    }
}
