package org.guiju.leave.domain.request;

/**
 * How many leave days a stay takes.
 *
 * @param halfDays    in half days
 * @param provisional whether a holiday notice still to come could change it
 * @param calendar    version of the calendar it was counted by
 */
public record DayCount(int halfDays, boolean provisional, String calendar) {}
