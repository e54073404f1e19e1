package org.guiju.leave.domain.dutyroster;

import java.time.LocalDate;
import java.util.Map;

import org.guiju.regulation.posts.PersonId;

/**
 * One person on duty on one day, as a plan is judged by it.
 *
 * @param leader    whether the person holds a post, all that day, that takes its turn
 * @param away      whether the person is on record as away at some time of that day
 * @param reachable whether the plan says how
 */
public record Seat(LocalDate day, PersonId person, String name, boolean leader, boolean away, boolean reachable) {

    /** Whether the day counts as covered by this person. */
    public boolean covers() {
        return leader && !away;
    }

    Map<String, Object> facts() {
        return Map.of("day", day.toString(), "person", name, "id", person.value());
    }
}
