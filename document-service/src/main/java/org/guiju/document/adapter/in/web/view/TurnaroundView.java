package org.guiju.document.adapter.in.web.view;

import java.time.OffsetDateTime;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.guiju.kit.web.ClauseView;

/**
 * By when a paper is to be dealt with, and how it stands to that.
 *
 * @param light    computed from the term and the moment: {@code untimed}, {@code in-time}, {@code last-day}, {@code overdue},
 *                 {@code done}, {@code done-late}
 * @param ends     the moment the term is over; absent where only the time used is counted
 * @param minutes  minutes used so far, or until it was done
 * @param deadline the count day by day; absent where the office set the day, or minutes count
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record TurnaroundView(
        String light, String lightTitle, boolean immediate, OffsetDateTime receivedAt, Optional<OffsetDateTime> ends,
        Optional<OffsetDateTime> doneAt, long minutes, ClauseView clause, Optional<DeadlineView> deadline) {}
