package org.guiju.leave.domain.fieldresearch;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.guiju.leave.domain.ledger.Leader;

/**
 * A leader's contact point (工作联系点).
 *
 * @param from  first day
 * @param until first day on which it is none any more; empty while it lasts
 */
public record ContactPlace(UUID id, long version, Leader leader, String place, LocalDate from, Optional<LocalDate> until) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && until.filter(end -> !day.isBefore(end)).isEmpty();
    }

    public ContactPlace ended(LocalDate end) {
        return new ContactPlace(id, version + 1, leader, place, from, Optional.of(end));
    }

    /** Whether a stop is at this place: its words contain the place's. */
    public boolean isAt(String stop) {
        return stop.contains(place);
    }
}
