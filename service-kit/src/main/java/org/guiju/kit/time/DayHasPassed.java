package org.guiju.kit.time;

import java.time.LocalDate;

import org.guiju.regulation.Jurisdiction;

/**
 * A day is over in Asia/Shanghai.
 *
 * @param date the day that is over; the event happens at 00:00 of the day after it
 */
public record DayHasPassed(Jurisdiction jurisdiction, LocalDate date) {}
