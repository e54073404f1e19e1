package org.guiju.leave.domain.departure;

import java.time.Instant;

/**
 * Somebody is back (销假).
 *
 * @param back when he was back at his post: the actual moment, early or late
 */
public record Returning(Departure departure, Surroundings surroundings, Instant back, Act act) {}
