package org.guiju.document.application.text;

import java.time.Instant;
import java.util.UUID;

import org.guiju.document.domain.Paper;
import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What has the paper said, and when? */
public interface TextVersions {

    /**
     * One version of the paper.
     *
     * @param number    version of the document that first had this text
     * @param writtenAt when it was written
     * @param person    id of who wrote it
     */
    record TextVersion(int number, Instant writtenAt, String person, Paper paper) {}

    /** In order. */
    Flux<TextVersion> of(Jurisdiction jurisdiction, UUID document);

    /** One of them; empty where there is none by this number. */
    Mono<TextVersion> numbered(Jurisdiction jurisdiction, UUID document, int number);
}
