package org.guiju.document.application.files;

import java.util.UUID;

import org.guiju.document.domain.files.Attachment;
import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Which files belong to a document? */
public interface Attachments {

    /** Only after the object is durable. */
    Mono<Void> add(Jurisdiction jurisdiction, Attachment attachment);

    /** Every file that was ever added, in order. */
    Flux<Attachment> of(Jurisdiction jurisdiction, UUID document);

    /** Whether any file has this content. */
    Mono<Boolean> using(Jurisdiction jurisdiction, String sha256);
}
