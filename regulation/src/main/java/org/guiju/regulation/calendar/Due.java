package org.guiju.regulation.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When a term ends.
 *
 * @param date        the last day, in Asia/Shanghai
 * @param end         the moment the term is over: 24:00 of the last day, or the very hour for a term in hours; for a term
 *                    that counts back from an event, likewise the last moment at which one is still in time
 * @param unknownFrom the first day within the term that no loaded notice settles; present exactly when the date is
 *                    provisional
 */
public record Due(LocalDate date, Instant end, Optional<LocalDate> unknownFrom) {

    /** Whether a notice still to come could move the date. Nothing may be deemed on a provisional date. */
    public boolean provisional() {
        return unknownFrom.isPresent();
    }

    /** Whether the term has run out: what comes at this moment is too late. The end itself is already outside. */
    public boolean isOver(Instant now) {
        return !now.isBefore(end);
    }

    /** Whether silence may be given its legal meaning at this moment: the term is over, and its end cannot move any more. */
    public boolean mayBeDeemed(Instant now) {
        return isOver(now) && !provisional();
    }
}
