package org.guiju.document.application.reading;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.guiju.document.domain.life.Step;
import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Flux;

/** Which documents can be seen, and which wait for somebody? */
public interface DocumentList {

    /**
     * @param seenBy  keys of the posts and units that may see, each with the instant since which it must have come to them; empty for
     *                an auditor, who sees all but work secrets
     * @param now     the moment by which lights are told
     * @param after   position of the last one shown before
     */
    record Wanted(
            Map<String, Instant> seenBy, boolean auditor, Sought sought, Instant now, Optional<Position> after, int limit) {
        public Wanted {
            seenBy = Map.copyOf(seenBy);
        }
    }

    /** Where a list continues: by what it is sorted, then by id, from the latest down. */
    record Position(Instant at, UUID id) {}

    /**
     * One line of a list.
     *
     * @param number  as printed; empty while it has none
     * @param soonest when the first of what is awaited about it is due; empty where nothing has a term
     */
    record Line(
            UUID id, String title, String kind, String status, String urgency, String sponsor, String sponsorName, String number,
            Instant createdAt, Instant changedAt, Optional<Instant> issuedAt, Optional<Instant> soonest, long version) {}

    /** One thing that waits for somebody. */
    record WaitingLine(UUID id, String title, String kind, String urgency, String key, Step step, Optional<Instant> due, Instant since) {}

    Flux<Line> lines(Jurisdiction jurisdiction, Wanted wanted);

    /** What waits for any of these keys, having come to them since the instant of each; the soonest due first. */
    Flux<WaitingLine> waiting(Jurisdiction jurisdiction, Map<String, Instant> keys, int limit);
}
