package org.guiju.regulation.calendar;

import java.time.LocalDate;

/**
 * A stretch of days on which a term stands still; it is removed from the count, the term itself is not edited.
 *
 * @param from  first day that does not count
 * @param until first day that counts again
 */
public record Suspension(LocalDate from, LocalDate until, String reason) {

    public Suspension {
        if (!until.isAfter(from)) {
            throw new IllegalArgumentException("中止期间的结束日" + until + "应晚于开始日" + from);
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("中止期限须写明理由");
        }
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
