package org.guiju.document.adapter.in.web;

import java.util.UUID;

import org.guiju.document.application.archive.PackingFile;
import org.guiju.kit.actor.Actor;
import org.guiju.kit.problem.ProblemException;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The file of a document, to be kept elsewhere and checked there. */
@RestController
@RequestMapping("/api/v1/documents/{id}/archive")
class ArchiveController {

    private static final String ZIP = "application/zip";

    private final PackingFile packing;

    ArchiveController(PackingFile packing) {
        this.packing = packing;
    }

    /**
     * A zip with a manifest, sent as it is made; its ETag is the SHA-256 of the manifest. The same bytes as long as nothing more is done to
     * the document. A file in it that is not what its record says breaks the answer off.
     */
    @GetMapping(produces = ZIP)
    Mono<ResponseEntity<Flux<DataBuffer>>> read(@PathVariable UUID id, Actor actor) {
        DefaultDataBufferFactory buffers = new DefaultDataBufferFactory();
        return packing.of(Acting.caller(actor), id)
                .switchIfEmpty(Mono.error(() -> ProblemException.notFound(id.toString())))
                .map(packed -> ResponseEntity.ok().contentType(MediaType.parseMediaType(ZIP)).eTag(packed.tag())
                        .header(HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment().filename("document-" + id + ".zip").build().toString())
                        .body(packed.bytes().map(bytes -> (DataBuffer) buffers.wrap(bytes))));
    }
}
