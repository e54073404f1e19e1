package org.guiju.kit.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A deadline that still runs and would end on another day. Nothing of what the matter is about stands here.
 *
 * @param kind        what runs, as {@code consultation}
 * @param href        where the matter is found by those who may see it
 * @param whom        unit or post the deadline binds
 * @param from        last day as it is counted now
 * @param to          last day as it would be counted
 * @param provisional whether the new day may still move, because days it counts are unknown
 * @param clause      id of the item it rests on
 */
public record MovedDeadline(String kind, String href, String whom, LocalDate from, LocalDate to, boolean provisional,
        Optional<String> clause) {}
