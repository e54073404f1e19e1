package org.guiju.document.adapter.in.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import org.guiju.document.adapter.in.web.Bodies.ReaderBody;
import org.guiju.document.adapter.in.web.Bodies.StubBody;
import org.guiju.document.application.Caller;
import org.guiju.document.application.secrecy.AdmittingReader;
import org.guiju.document.application.secrecy.NotingClassified;
import org.guiju.document.domain.secrecy.Stub;
import org.guiju.kit.actor.Actor;
import org.guiju.kit.problem.ActProblems;
import org.guiju.kit.web.Command;
import org.guiju.kit.web.Kept;
import org.guiju.kit.web.Page;
import org.guiju.kit.web.PageRequest;
import org.guiju.kit.web.Pages;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Notes of classified papers that stay outside, and the reading list of a work secret. */
@RestController
@RequestMapping("/api/v1/documents")
class SecrecyController {

    private final Acting acting;
    private final NotingClassified noting;
    private final AdmittingReader admitting;
    private final Pages pages;

    SecrecyController(Acting acting, NotingClassified noting, AdmittingReader admitting, Pages pages) {
        this.acting = acting;
        this.noting = noting;
        this.admitting = admitting;
        this.pages = pages;
    }

    /** A note as it is shown. */
    record StubView(UUID id, long version, String level, String serial, LocalDate receivedOn, String holder, OffsetDateTime at, String actedBy,
            String actedByName, String postTitle) {

        static StubView of(Stub stub) {
            return new StubView(stub.id(), 1, stub.level().id(), stub.serial(), stub.receivedOn(), stub.holder(),
                    stub.at().atZone(WorkingCalendar.ZONE).toOffsetDateTime(), stub.by().person(), stub.by().name(), stub.by().postTitle());
        }
    }

    @PostMapping("/stubs")
    Mono<ResponseEntity<Object>> note(Command<StubBody> command) {
        StubBody body = command.body();
        Caller caller = Acting.caller(command.actor());
        AtomicReference<NotingClassified.Prepared> prepared = new AtomicReference<>();
        return acting.commands().making("document.note-stub", command)
                .gather(() -> noting.prepare(caller, new NotingClassified.Input(body.level(), body.serial(), body.receivedOn(), body.holder()),
                                command.grant())
                        .onErrorMap(ActProblems::of).doOnNext(prepared::set).map(NotingClassified.Prepared::facts))
                .judge(acting.judgement(noting.question()))
                .keep((facts, allowed) -> noting.keep(caller, prepared.get()).map(stub -> Kept.created(stub.id().toString(), 1,
                        StubView.of(stub), "/api/v1/documents/stubs", Acting.actedBy(stub.by()))));
    }

    /** The newest first; for the office and the auditor. */
    @GetMapping("/stubs")
    Mono<ResponseEntity<Page<StubView>>> stubs(Actor actor, PageRequest page, ServerWebExchange exchange) {
        return noting.listed(Acting.caller(actor), page.after().map(cursor -> Instant.parse(cursor.getFirst())), page.rowsToRead())
                .map(StubView::of).collectList()
                .map(lines -> pages.answer(exchange, page, lines, line -> List.of(line.at().toInstant().toString())));
    }

    /** One more post may read the work secret. */
    @PostMapping("/{id}/readers")
    Mono<ResponseEntity<Object>> admit(@PathVariable UUID id, Command<ReaderBody> command) {
        return acting.on(id, admitting, command, new AdmittingReader.Input(command.body().post(), true, command.body().reason()));
    }

    /** A post shall not read it any more. */
    @PostMapping("/{id}/readers/{post}/removal")
    Mono<ResponseEntity<Object>> strike(@PathVariable UUID id, @PathVariable String post, Command<Bodies.ReasonBody> command) {
        return acting.on(id, admitting, command, new AdmittingReader.Input(post, false, command.body().reason()));
    }
}
