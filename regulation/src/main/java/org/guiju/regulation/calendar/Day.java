package org.guiju.regulation.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One day of one region, with what it rests on.
 *
 * @param counts whether a count of working days counts it; for an unknown day this is only what we presume
 * @param name   what the notice calls the day; empty where the day simply follows the week
 * @param notice the notice that names the day; empty where the day simply follows the week
 * @param layer  the region whose word it is: that of the notice, or of the missing notice, or the country's for the week
 */
public record Day(LocalDate date, DayKind kind, boolean counts, String name, Optional<Notice> notice, RegionCode layer) {}
