package org.guiju.document.application.intake;

import java.util.UUID;

import org.guiju.document.domain.Paper;
import org.guiju.document.domain.intake.Received;
import org.guiju.document.domain.question.Registering.Candidate;
import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Which papers came in, and which of them are like this one? */
public interface ReceivedPapers {

    /** Papers with the same number and issuer, with the same title, date and issuer, or with nearly the same text. */
    Flux<Candidate> alike(Jurisdiction jurisdiction, Paper paper, Received received);

    Mono<Void> add(Jurisdiction jurisdiction, UUID document, Paper paper, Received received);

    /** Empty for a document that did not come from elsewhere. */
    Mono<Received> of(Jurisdiction jurisdiction, UUID document);
}
