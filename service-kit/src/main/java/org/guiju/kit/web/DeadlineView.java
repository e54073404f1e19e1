package org.guiju.kit.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A deadline as it is shown. Made by {@link Deadlines}.
 *
 * @param due             the last day
 * @param end             the moment it is over: 24:00 of that day, or the hour for a term in hours
 * @param provisional     whether a holiday notice still to come could move it; then nothing is deemed on it
 * @param unknownFrom     the first day within it that no notice settles; present where it is provisional
 * @param originalDue     the last day without any extension; present where there is one
 * @param trigger         the event it runs from, or counts back from
 * @param remaining       units left after today: working days for a term in working days, else calendar days; negative when late
 * @param clause          what gives the term; absent where none does
 * @param calendarVersion the calendar this was told from
 * @param days            day by day; absent in lists
 */
public record DeadlineView(
        LocalDate due,
        Instant end,
        boolean provisional,
        Optional<LocalDate> unknownFrom,
        Optional<LocalDate> originalDue,
        BudgetView budget,
        Instant trigger,
        long remaining,
        Optional<ClauseView> clause,
        String calendarVersion,
        Optional<List<DayView>> days,
        List<SuspensionView> suspensions,
        List<ExtensionView> extensions) {

    /** @param unit {@code working-days}, {@code calendar-days}, {@code hours}, {@code same-day} or {@code months} */
    public record BudgetView(int amount, String unit) {}

    /**
     * One day.
     *
     * @param ordinal which unit of the term it is; 0 where it is not counted
     * @param kind    stable name of the reason, as {@code make-up}
     * @param reason  the same in words, with what the notice calls the day
     * @param notice  number of the notice it rests on; absent where it follows the week
     */
    public record DayView(LocalDate date, boolean counted, int ordinal, String kind, String reason, Optional<String> notice) {}

    /** @param until first day that counts again */
    public record SuspensionView(LocalDate from, LocalDate until, String reason) {}

    /**
     * @param until present for one to a named day
     * @param by    present for one by a further term
     */
    public record ExtensionView(Optional<LocalDate> until, Optional<BudgetView> by, LocalDate agreedOn, String reason) {}
}
