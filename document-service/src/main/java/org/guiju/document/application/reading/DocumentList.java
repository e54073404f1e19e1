package org.guiju.document.application.reading;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.guiju.document.domain.life.Step;
import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Flux;

/** Which documents can be seen, and which wait for somebody? */
public interface DocumentList {

    /**
     * @param seenBy    keys of the posts and units that may see, each with the instant since which it must have come to them; empty for
     *                  an auditor, who sees all but work secrets
     * @param statuses  only these; empty for all
     * @param title     only titles that contain this; empty for all
     * @param after     position of the last one shown before
     */
    record Wanted(
            Map<String, Instant> seenBy, boolean auditor, Set<String> statuses, Optional<String> kind, Optional<String> title,
            Optional<Position> after, int limit) {
        public Wanted {
            seenBy = Map.copyOf(seenBy);
            statuses = Set.copyOf(statuses);
        }
    }

    /** Where a list continues: newest change first. */
    record Position(Instant changedAt, UUID id) {}

    /** One line of a list. */
    record Line(
            UUID id, String title, String kind, String status, String urgency, String sponsor, String sponsorName, String number,
            Instant changedAt, long version) {}

    /** One thing that waits for somebody. */
    record WaitingLine(UUID id, String title, String kind, String urgency, String key, Step step, Optional<Instant> due, Instant since) {}

    Flux<Line> lines(Jurisdiction jurisdiction, Wanted wanted);

    /** What waits for any of these keys, having come to them since the instant of each; the soonest due first. */
    Flux<WaitingLine> waiting(Jurisdiction jurisdiction, Map<String, Instant> keys, int limit);
}
