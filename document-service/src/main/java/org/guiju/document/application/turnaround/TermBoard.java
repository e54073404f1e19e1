package org.guiju.document.application.turnaround;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Which papers have a term, and how do they stand to it? */
public interface TermBoard {

    /** One paper with its term. */
    record Line(UUID id, String title, String sponsor, String sponsorName, String urgency, String status, Instant receivedAt,
            Optional<Instant> due, Optional<Instant> doneAt, String clause) {}

    /** What has come to these keys since the instant of each, taken in within the stretch, the soonest due first. */
    Flux<Line> lines(Jurisdiction jurisdiction, Map<String, Instant> mine, boolean auditor, Instant from, Instant until, int limit);

    /** The moment the kept term of a document ends; empty where none is kept or it has no end. */
    Mono<Instant> keptDue(Jurisdiction jurisdiction, UUID document);
}
