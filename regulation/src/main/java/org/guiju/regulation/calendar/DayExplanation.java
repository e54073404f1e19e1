package org.guiju.regulation.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One line of the explanation of a deadline.
 *
 * @param counted whether the day uses up a unit of the term
 * @param ordinal which unit it is, 1 for the day nearest to the event; 0 where it is not counted
 * @param name    what the notice calls the day, or why the term was suspended; empty where there is nothing to add
 * @param notice  the notice the day rests on; empty where it follows the week
 */
public record DayExplanation(
        LocalDate date, boolean counted, int ordinal, Reason reason, String name, Optional<Notice> notice) {}
