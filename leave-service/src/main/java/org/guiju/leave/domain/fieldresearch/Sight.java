package org.guiju.leave.domain.fieldresearch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A stop at a historic site or a scenic area, with how that is known: by the government's list or by the clerk's mark. Nothing is
 * guessed from the sound of a name.
 *
 * @param listed the name on the list that the stop's words contain; empty where only the clerk has marked it
 */
public record Sight(LocalDate date, String place, PlaceKind kind, Optional<String> listed) {

    /** Every stop that is one, once for each kind. */
    public static List<Sight> among(List<Stop> stops, List<ListedPlace> list) {
        return stops.stream().flatMap(stop -> Stream.concat(
                        list.stream().filter(place -> stop.place().contains(place.name()))
                                .map(place -> new Sight(stop.date(), stop.place(), place.kind(), Optional.of(place.name()))),
                        stop.mark().stream().filter(kind -> list.stream().noneMatch(
                                        place -> place.kind() == kind && stop.place().contains(place.name())))
                                .map(kind -> new Sight(stop.date(), stop.place(), kind, Optional.empty()))))
                .distinct().toList();
    }
}
