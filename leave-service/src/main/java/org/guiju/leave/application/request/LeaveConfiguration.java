package org.guiju.leave.application.request;

import java.time.Instant;
import java.util.Optional;

import org.guiju.leave.domain.departure.Approvers;

/**
 * What a government has settled about leave where its regulation leaves it open.
 *
 * @param version       counts changes; 0 where nothing was ever settled
 * @param reminderEvery days between two reminders of an overdue return
 * @param changedBy     id of the person who settled it last; empty where nobody did
 */
public record LeaveConfiguration(long version, Approvers approvers, int reminderEvery, Optional<String> changedBy,
        Optional<Instant> changedAt) {

    /** Nothing is settled: where the regulation asks for it, it is named as missing and never guessed. */
    public static LeaveConfiguration none() {
        return new LeaveConfiguration(0, Approvers.none(), 1, Optional.empty(), Optional.empty());
    }
}
