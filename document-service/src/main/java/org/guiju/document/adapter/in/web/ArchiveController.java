package org.guiju.document.adapter.in.web;

import java.util.UUID;

import org.guiju.document.application.archive.PackingFile;
import org.guiju.document.domain.archive.ArchivePackage;
import org.guiju.kit.actor.Actor;
import org.guiju.kit.problem.ProblemException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
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

    /** A zip with a manifest; its ETag is the SHA-256 of the whole. The same bytes as long as nothing more is done to the document. */
    @GetMapping(produces = ZIP)
    Mono<ResponseEntity<byte[]>> read(@PathVariable UUID id, Actor actor) {
        return packing.of(Acting.caller(actor), id)
                .switchIfEmpty(Mono.error(() -> ProblemException.notFound(id.toString())))
                .map(ArchivePackage::bytes)
                .map(bytes -> ResponseEntity.ok().contentType(MediaType.parseMediaType(ZIP)).eTag(ArchivePackage.sha256(bytes))
                        .header(HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment().filename("document-" + id + ".zip").build().toString())
                        .body(bytes));
    }
}
