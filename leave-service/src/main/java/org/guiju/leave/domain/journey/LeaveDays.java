package org.guiju.leave.domain.journey;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Working time that a leave takes.
 *
 * @param halfDays     half working days
 * @param presumedFrom the first day of the stay that no notice settles yet; empty where all are settled
 */
public record LeaveDays(int halfDays, Optional<LocalDate> presumedFrom) {

    /** Whether a notice still to come may change the count. */
    public boolean provisional() {
        return presumedFrom.isPresent();
    }
}
