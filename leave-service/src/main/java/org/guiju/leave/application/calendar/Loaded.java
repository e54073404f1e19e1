package org.guiju.leave.application.calendar;

import org.guiju.regulation.calendar.CalendarLayers;

/**
 * Everything that is loaded.
 *
 * @param load   number of the last load; 0 before the first
 * @param layers what all loads together say
 */
public record Loaded(long load, CalendarLayers layers) {}
