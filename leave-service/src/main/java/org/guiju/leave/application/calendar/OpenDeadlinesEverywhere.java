package org.guiju.leave.application.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.guiju.regulation.calendar.CalendarLayers;
import org.guiju.regulation.calendar.RegionCode;
import reactor.core.publisher.Mono;

/** Which deadlines, in all services, would move if notices were loaded? */
public interface OpenDeadlinesEverywhere {

    /**
     * What would move; a service that does not answer is named, and what it holds is unknown. Never fails.
     *
     * @param region whose notices they are
     * @param after  the layers as they would be
     */
    Mono<Moving> movedBy(RegionCode region, CalendarLayers after);

    /**
     * @param deadlines of all governments for which the notices count
     * @param silent    services that did not answer
     */
    record Moving(List<Deadline> deadlines, List<String> silent) {}

    /**
     * A deadline that would move.
     *
     * @param service     that holds it
     * @param kind        as {@code consultation}
     * @param href        where those who may see the matter find it
     * @param whom        unit or post it binds
     * @param provisional whether the new day may still move
     * @param clause      id of the item it rests on
     */
    record Deadline(String service, String jurisdiction, String kind, String href, String whom, LocalDate from, LocalDate to,
            boolean provisional, Optional<String> clause) {}
}
