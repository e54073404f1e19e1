package org.guiju.document.adapter.in.web;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.guiju.document.adapter.in.web.Bodies.ReasonBody;
import org.guiju.document.application.Caller;
import org.guiju.document.application.files.AttachingFile;
import org.guiju.document.application.files.CheckedFile;
import org.guiju.document.application.files.FileContents;
import org.guiju.document.application.files.ReadingFiles;
import org.guiju.document.application.files.WithdrawingFile;
import org.guiju.document.domain.files.Attachment;
import org.guiju.kit.actor.Actor;
import org.guiju.kit.problem.ActProblems;
import org.guiju.kit.problem.ProblemException;
import org.guiju.kit.web.Command;
import org.guiju.kit.web.Upload;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Files of a document: added, listed, handed out, withdrawn. */
@RestController
@RequestMapping("/api/v1/documents/{id}/attachments")
class AttachmentsController {

    private final Acting acting;
    private final AttachingFile attaching;
    private final WithdrawingFile withdrawing;
    private final ReadingFiles reading;
    private final FileContents contents;

    AttachmentsController(Acting acting, AttachingFile attaching, WithdrawingFile withdrawing, ReadingFiles reading, FileContents contents) {
        this.acting = acting;
        this.attaching = attaching;
        this.withdrawing = withdrawing;
        this.reading = reading;
        this.contents = contents;
    }

    record FileView(UUID id, String name, String media, long size, String sha256, OffsetDateTime addedAt, String person, boolean withdrawn,
            String href) {}

    record FilesView(List<FileView> items) {}

    /** The file is the body as it is; its name is in the query. Looked at only for who may know of the document. */
    @PostMapping
    Mono<ResponseEntity<Object>> attach(@PathVariable UUID id, Command<Upload> command) {
        Upload upload = command.body();
        return reading.seen(Acting.caller(command.actor()), id).switchIfEmpty(missing(id))
                .then(Mono.defer(() -> CheckedFile.of(upload.name(), upload.file(), contents))).onErrorMap(ActProblems::of)
                .flatMap(file -> acting.on(id, attaching, command,
                        new AttachingFile.Input(file, upload.file(), upload.size(), upload.sha256(), upload.crc32())));
    }

    @PostMapping("/{attachment}/removal")
    Mono<ResponseEntity<Object>> withdraw(@PathVariable UUID id, @PathVariable UUID attachment, Command<ReasonBody> command) {
        return acting.on(id, withdrawing, command, new WithdrawingFile.Input(attachment, command.body().reason()));
    }

    @GetMapping
    Mono<FilesView> all(@PathVariable UUID id, Actor actor) {
        Caller caller = Acting.caller(actor);
        return reading.seen(caller, id).switchIfEmpty(missing(id))
                .then(Mono.defer(() -> reading.of(caller, id).map(AttachmentsController::view).collectList().map(FilesView::new)));
    }

    /** The content as it was sent, under its own name. */
    @GetMapping(path = "/{attachment}", produces = MediaType.ALL_VALUE)
    Mono<ResponseEntity<Flux<DataBuffer>>> content(@PathVariable UUID id, @PathVariable UUID attachment, Actor actor) {
        Caller caller = Acting.caller(actor);
        DefaultDataBufferFactory buffers = new DefaultDataBufferFactory();
        return reading.one(caller, id, attachment).switchIfEmpty(missing(attachment))
                .map(file -> ResponseEntity.ok().contentType(MediaType.parseMediaType(file.media())).contentLength(file.size())
                        .eTag("\"" + file.sha256() + "\"").header("X-Content-Type-Options", "nosniff")
                        .header(HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build().toString())
                        .body(reading.content(caller, file).map(bytes -> (DataBuffer) buffers.wrap(bytes))));
    }

    private static FileView view(ReadingFiles.Listed listed) {
        Attachment file = listed.attachment();
        return new FileView(file.id(), file.name(), file.media(), file.size(), file.sha256(),
                file.addedAt().atZone(WorkingCalendar.ZONE).toOffsetDateTime(), file.person(), listed.withdrawn(),
                "/api/v1/documents/" + file.document() + "/attachments/" + file.id());
    }

    private static <T> Mono<T> missing(UUID id) {
        return Mono.error(() -> ProblemException.notFound(id.toString()));
    }
}
