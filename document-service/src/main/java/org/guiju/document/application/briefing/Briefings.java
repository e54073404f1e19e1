package org.guiju.document.application.briefing;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.guiju.document.domain.life.Hand;
import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Which kinds of briefing are sent to the government, and how many issues of each? */
public interface Briefings {

    /**
     * One kind of briefing.
     *
     * @param issues how many issues were sent
     * @param last   the last of them, as it is numbered; empty before the first
     */
    record Briefing(UUID id, String unit, String unitName, String name, Instant at, Hand by, int issues, String last) {

        /** Counts changes. */
        public long version() {
            return issues + 1L;
        }
    }

    /** Ordered by unit and by when they were registered; of these units, of all where empty. */
    Flux<Briefing> listed(Jurisdiction jurisdiction, Optional<Set<String>> units);

    /** Those of one unit, whose register stays closed to everybody else until the transaction ends. */
    Flux<Briefing> locked(Jurisdiction jurisdiction, String unit);

    Mono<Briefing> held(Jurisdiction jurisdiction, UUID id);

    Mono<Void> add(Jurisdiction jurisdiction, Briefing briefing);

    /** One more issue was sent. */
    Mono<Void> sent(Jurisdiction jurisdiction, UUID id, String issue);
}
