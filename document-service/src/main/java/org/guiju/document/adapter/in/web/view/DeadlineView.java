package org.guiju.document.adapter.in.web.view;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.guiju.kit.web.ClauseView;

/**
 * A term that runs, and why it ends when it ends.
 *
 * @param due         last day
 * @param ends        the moment it is over: 24:00 of the last day
 * @param provisional whether a holiday notice still to come could move it
 * @param remaining   units left after today; 0 on the last day, negative afterwards
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record DeadlineView(
        LocalDate due, OffsetDateTime ends, boolean provisional, Budget budget, OffsetDateTime trigger, long remaining,
        Optional<ClauseView> clause, String calendarVersion, List<DayView> days, List<StandstillView> suspensions,
        List<ExtensionView> extensions) {

    /** @param text as a clerk would write it */
    public record Budget(int amount, String unit, String text) {}

    /**
     * One day of the count.
     *
     * @param reason why it is counted or not, in words
     * @param kind   the same as a code
     * @param notice number of the notice it rests on; empty where it follows the week
     */
    public record DayView(LocalDate date, boolean counted, int ordinal, String reason, String kind, String notice) {}

    /** Days taken out of the count; {@code until} counts again. */
    public record StandstillView(LocalDate from, LocalDate until, String reason) {}

    /** More time, as it was agreed. */
    public record ExtensionView(LocalDate agreedOn, String to, String reason) {}
}
