package org.guiju.leave.domain.fieldresearch;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a trip is to be.
 *
 * @param subject    what it is about
 * @param topic      the registered topic it serves
 * @param stops      places with their days; never none
 * @param workReason the need of work that leads to a historic site or a scenic area
 */
public record Plan(Activity activity, String subject, Optional<UUID> topic, List<Stop> stops, Optional<String> workReason) {

    public Plan {
        if (stops.isEmpty()) {
            throw new IllegalArgumentException("调研至少应有一个地点和日期");
        }
        stops = stops.stream().sorted(Comparator.comparing(Stop::date)).toList();
    }

    /** The days it takes, each once. */
    public SortedSet<LocalDate> days() {
        return stops.stream().map(Stop::date).collect(Collectors.toCollection(TreeSet::new));
    }

    public LocalDate first() {
        return stops.getFirst().date();
    }

    public LocalDate last() {
        return stops.getLast().date();
    }
}
