package org.guiju.kit.sample.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.guiju.kit.actor.Actor;
import org.guiju.kit.problem.ProblemException;
import org.guiju.kit.receipts.Judgement;
import org.guiju.kit.web.Command;
import org.guiju.kit.web.Commands;
import org.guiju.kit.web.Etags;
import org.guiju.kit.web.Kept;
import org.guiju.kit.web.Page;
import org.guiju.kit.web.PageRequest;
import org.guiju.kit.web.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** One of each kind of endpoint. */
@RestController
@RequestMapping("/api/v1/notes")
class NotesController {

    private final NoteRows rows;
    private final Commands commands;
    private final Pages pages;
    private final Judgement<NoteFacts> mayBeNoted;

    NotesController(NoteRows rows, Commands commands, Pages pages, Judgement<NoteFacts> mayBeNoted) {
        this.rows = rows;
        this.commands = commands;
        this.pages = pages;
        this.mayBeNoted = mayBeNoted;
    }

    enum Urgency { ORDINARY, EXTRA_URGENT }

    record Detail(String text, int copies) {}

    record NoteBody(@NotBlank @Size(max = 200) String title, Optional<LocalDate> due, Optional<Urgency> urgency,
                    Optional<List<Detail>> details) {}

    record NoteView(UUID id, String title, String writer) {}

    @PostMapping
    Mono<ResponseEntity<Object>> write(Command<NoteBody> command) {
        Actor actor = command.actor();
        return commands.making("note.written", command)
                .gather(() -> Mono.just(facts(command.body().title(), 0, command)))
                .judge(mayBeNoted)
                .keep((facts, _) -> rows.insert(actor.jurisdiction(), facts.title()).map(note -> Kept.created(note.id().toString(),
                        note.version(), view(note, actor), "/api/v1/notes/" + note.id(), actor.actedByThemselves())));
    }

    @PostMapping("/{id}/title")
    Mono<ResponseEntity<Object>> retitle(@PathVariable UUID id, Command<NoteBody> command) {
        Actor actor = command.actor();
        return commands.on("note.retitled", id.toString(), command)
                .gather(() -> rows.find(actor.jurisdiction(), id)
                        .map(note -> facts(command.body().title(), note.version(), command)))
                .at(NoteFacts::version)
                .judge(mayBeNoted)
                .keep((facts, _) -> rows.retitle(actor.jurisdiction(), id, facts.title()).map(note -> Kept.changed(
                        note.id().toString(), note.version(), view(note, actor), actor.actedByThemselves())));
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<NoteView>> read(@PathVariable UUID id, Actor actor) {
        return rows.find(actor.jurisdiction(), id)
                .switchIfEmpty(Mono.error(() -> ProblemException.notFound(id.toString())))
                .map(note -> Etags.ok(note.version(), view(note, actor)));
    }

    @GetMapping
    Mono<ResponseEntity<Page<NoteView>>> list(Actor actor, PageRequest page, @RequestParam Optional<Urgency> urgency,
            @RequestParam Optional<LocalDate> dueBefore, ServerWebExchange exchange) {
        return rows.after(actor.jurisdiction(), page.after(), page.rowsToRead()).map(found ->
                pages.answer(exchange, page, found.stream().map(note -> view(note, actor)).toList(),
                        note -> List.of(note.title(), note.id().toString())));
    }

    @GetMapping("/broken")
    Mono<NoteView> broken(Actor actor) {
        return Mono.error(new IllegalStateException("secret of the machine room"));
    }

    private static NoteFacts facts(String title, long version, Command<?> command) {
        return new NoteFacts(title, version, command.actor().posts().stream().map(acting -> acting.post().kind()).toList(),
                command.grant());
    }

    private static NoteView view(NoteRows.Note note, Actor actor) {
        return new NoteView(note.id(), note.title(), actor.name());
    }
}
