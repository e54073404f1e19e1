package org.guiju.leave.domain.dutyroster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.guiju.regulation.posts.PersonId;

/**
 * A leader's wish that another take his day.
 *
 * @param day      the day given away
 * @param from     who gives it away
 * @param to       who is asked
 * @param exchange the day taken over for it; empty where none is
 */
public record Swap(UUID id, LocalDate day, PersonId from, PersonId to, Optional<LocalDate> exchange, String reason, Instant askedAt,
        State state) {

    /** Where the wish stands. */
    public sealed interface State permits Asked, Accepted, Declined, Withdrawn, Overtaken {}

    /** The other has not answered. */
    public record Asked() implements State {}

    /** Both want it; the roster has been changed. */
    public record Accepted(Instant at) implements State {}

    /** The other does not want it; everything stays. */
    public record Declined(Instant at) implements State {}

    /** Whoever asked has thought better of it. */
    public record Withdrawn(Instant at) implements State {}

    /** One of the days has meanwhile been given to others. */
    public record Overtaken(Instant at) implements State {}

    public boolean open() {
        return state instanceof Asked;
    }

    boolean touches(LocalDate other) {
        return day.equals(other) || exchange.filter(other::equals).isPresent();
    }

    Swap in(State next) {
        return new Swap(id, day, from, to, exchange, reason, askedAt, next);
    }
}
