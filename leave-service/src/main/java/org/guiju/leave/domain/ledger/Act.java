package org.guiju.leave.domain.ledger;

import java.time.Instant;

/**
 * One line of what has been done to a record.
 *
 * @param what the step's name
 */
public record Act(String what, Instant at, Hand by) {}
