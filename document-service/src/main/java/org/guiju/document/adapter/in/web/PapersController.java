package org.guiju.document.adapter.in.web;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import org.guiju.document.adapter.in.web.Bodies.PaperBody;
import org.guiju.document.adapter.in.web.view.DocumentView;
import org.guiju.document.adapter.in.web.view.DocumentViews;
import org.guiju.document.application.Caller;
import org.guiju.document.application.intake.ChangingDraft;
import org.guiju.document.application.intake.DraftingDocument;
import org.guiju.document.application.reading.ReadingDocument;
import org.guiju.document.domain.question.Admitting;
import org.guiju.document.domain.secrecy.PaperMarks;
import org.guiju.kit.actor.Actor;
import org.guiju.kit.message.Language;
import org.guiju.kit.problem.ActProblems;
import org.guiju.kit.problem.ProblemException;
import org.guiju.kit.web.Command;
import org.guiju.kit.web.Etags;
import org.guiju.kit.web.Kept;
import org.guiju.regulation.proceeding.Claim;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Drafting, changing and reading papers. */
@RestController
@RequestMapping("/api/v1/documents")
class PapersController {

    private final Acting acting;
    private final DraftingDocument drafting;
    private final ChangingDraft changing;
    private final ReadingDocument reading;
    private final DocumentViews views;
    private final Admitting admitting = new Admitting();

    PapersController(Acting acting, DraftingDocument drafting, ChangingDraft changing, ReadingDocument reading,
            DocumentViews views) {
        this.acting = acting;
        this.drafting = drafting;
        this.changing = changing;
        this.reading = reading;
        this.views = views;
    }

    @PostMapping
    Mono<ResponseEntity<Object>> draft(Command<PaperBody> command) {
        PaperBody body = command.body();
        Admitting.Facts entry = entry(command);
        if (entry.doubtful()) {
            return turnedAway(command, entry);
        }
        Caller caller = Acting.caller(command.actor());
        AtomicReference<DraftingDocument.Prepared> prepared = new AtomicReference<>();
        return acting.commands().making("document.draft", command)
                .gather(() -> drafting.prepare(caller, body.paper(), body.sponsor(), command.grant())
                        .onErrorMap(ActProblems::of).doOnNext(prepared::set).map(DraftingDocument.Prepared::facts))
                .judge(acting.judgement(drafting.question()))
                .keep((facts, allowed) -> drafting.keep(prepared.get()).flatMap(outcome -> acting.shown(outcome, caller, command)
                        .map(view -> Kept.created(view.id().toString(), view.version(), view, "/api/v1/documents/" + view.id(),
                                        Acting.actedBy(outcome.by()))
                                .noting(receipt -> drafting.note(outcome.document(), receipt)))));
    }

    /** Of a state secret the level alone is looked at; on any other paper, every place where a mark can stand. */
    private static Admitting.Facts entry(Command<PaperBody> command) {
        PaperBody body = command.body();
        return new Admitting.Facts(new Claim(0, command.grant()), body.secrecy(),
                body.settled() ? List.of() : PaperMarks.on(body.paper()));
    }

    /** A secret that may not enter: nothing of it is kept but where the mark stood. */
    private Mono<ResponseEntity<Object>> turnedAway(Command<PaperBody> command, Admitting.Facts entry) {
        return acting.commands().making("document.admit", command)
                .gather(() -> Mono.just(entry))
                .judge(acting.judgement(admitting))
                .keep((facts, allowed) -> Mono.error(new IllegalStateException("a secret was admitted")));
    }

    @PutMapping("/{id}")
    Mono<ResponseEntity<Object>> change(@PathVariable UUID id, Command<PaperBody> command) {
        Admitting.Facts entry = entry(command);
        return entry.doubtful() ? turnedAway(command, entry) : acting.on(id, changing, command, command.body().paper());
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<DocumentView>> read(@PathVariable UUID id, Actor actor, Language language) {
        return reading.byId(Acting.caller(actor), id)
                .switchIfEmpty(Mono.error(() -> ProblemException.notFound(id.toString())))
                .map(documented -> Etags.ok(documented.scene().document().version(), views.of(documented, language)));
    }
}
