package org.guiju.leave.domain.schedule;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.guiju.leave.domain.ledger.Act;
import org.guiju.leave.domain.ledger.Leader;

/**
 * A meeting or another engagement that a leader must attend, noted by the leader or the office.
 *
 * @param version   1 for the first; counted up by each change
 * @param leader    who must attend
 * @param calledOff why it is none any more
 * @param acts      what has been done about it, in order
 */
public record NotedEngagement(UUID id, long version, Leader leader, Engagement engagement, Optional<String> calledOff, List<Act> acts) {

    public NotedEngagement {
        acts = List.copyOf(acts);
    }

    /** A new one. */
    public static NotedEngagement noted(UUID id, Leader leader, Engagement engagement, Act act) {
        return new NotedEngagement(id, 1, leader, engagement, Optional.empty(), List.of(act));
    }

    /** The same, after it was called off. */
    public NotedEngagement calledOff(String reason, Act act) {
        return new NotedEngagement(id, version + 1, leader, engagement, Optional.of(reason), Stream.concat(acts.stream(), Stream.of(act)).toList());
    }
}
