package org.guiju.leave.domain.fieldresearch;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * One place on one day.
 *
 * @param place   where, in the clerk's words
 * @param setting what the place is like, for those the regulation wants visited first
 * @param mark    set by the clerk where the place is a historic site or a scenic area, on the government's list or not
 */
public record Stop(LocalDate date, String place, Set<Setting> setting, Optional<PlaceKind> mark) {
    public Stop {
        setting = Set.copyOf(setting);
    }
}
