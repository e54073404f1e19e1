package org.guiju.leave.domain.departure;

/**
 * A departure is submitted: everything that can be wrong with it is told at once.
 *
 * @param afterwards whether it is asked for after the departure (补办): nothing is approved beforehand any more, and it is recorded as such
 */
public record Submitting(Departure departure, Surroundings surroundings, boolean afterwards, Act act) {}
