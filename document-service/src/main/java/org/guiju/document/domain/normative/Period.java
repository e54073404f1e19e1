package org.guiju.document.domain.normative;

import java.time.LocalDate;

/**
 * From which day until which a normative document is in force, both included.
 *
 * @param until its last day
 */
public record Period(LocalDate from, LocalDate until) {

    public Period {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("有效期的截止日早于起始日");
        }
    }

    /** So many years from its first day on: the last is the day before the first comes round. */
    public static Period years(LocalDate from, int years) {
        return new Period(from, from.plusYears(years).minusDays(1));
    }
}
