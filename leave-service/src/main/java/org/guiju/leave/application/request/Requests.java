package org.guiju.leave.application.request;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.guiju.leave.domain.journey.Purpose;
import org.guiju.leave.domain.journey.Reach;
import org.guiju.leave.domain.request.LeaveRequest;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.PersonId;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Which request is this? All calls join the running transaction of the government. */
public interface Requests {

    /** As it stands; empty where there is none by this id. */
    Mono<LeaveRequest> byId(Jurisdiction jurisdiction, UUID id);

    /** As it stands, held against others until the transaction ends, so that of two who act at once one sees what the other did. */
    Mono<LeaveRequest> held(Jurisdiction jurisdiction, UUID id);

    /** Keeps a new one. Answers it with its first version. */
    Mono<LeaveRequest> add(LeaveRequest request, Set<String> seenBy);

    /** Keeps what changed since {@code before}. Answers it with its new version. */
    Mono<LeaveRequest> save(LeaveRequest before, LeaveRequest after, Set<String> seenBy);

    /** Notes under which receipt the acts from {@code seq} on were allowed. */
    Mono<Void> note(Jurisdiction jurisdiction, UUID id, int seq, UUID receipt);

    /** All that somebody still has to do something about, oldest departure first. */
    Flux<LeaveRequest> pending(Jurisdiction jurisdiction);

    /** Those of these ids that there are. */
    Flux<LeaveRequest> among(Jurisdiction jurisdiction, Set<UUID> ids);

    /** Lines of those that these keys take part in, newest change first. */
    Flux<Line> lines(Jurisdiction jurisdiction, Wanted wanted);

    /** What was done too late or not at all, newest first. */
    Flux<Noted> violations(Jurisdiction jurisdiction, int limit);

    /** Where a page of a list starts: after this line. */
    record Position(Instant changedAt, UUID id) {}

    /**
     * @param everything whether all are wanted, whoever takes part
     * @param keys       of who asks
     */
    record Wanted(boolean everything, Set<String> keys, Set<String> statuses, Optional<PersonId> person, Optional<Position> after,
                  int limit) {
        public Wanted {
            keys = Set.copyOf(keys);
            statuses = Set.copyOf(statuses);
        }
    }

    /** One line of a list. */
    record Line(UUID id, long version, String person, String personName, String postTitle, String unit, String unitName, String status,
                Purpose purpose, Reach reach, String place, Instant from, Instant until, Optional<Instant> returnedAt,
                List<String> violations, Instant changedAt) {}

    /** A violation with the request it belongs to. */
    record Noted(UUID request, String person, String personName, String postTitle, String unitName, String code, String item,
                 Map<String, Object> facts, Instant notedAt) {}
}
