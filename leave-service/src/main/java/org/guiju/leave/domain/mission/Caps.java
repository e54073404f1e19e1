package org.guiju.leave.domain.mission;

import java.util.Optional;

/**
 * What the government has settled for a year. Whatever it has not settled is counted without a cap; nothing is made up.
 *
 * @param version    0 while nothing is settled
 * @param groups     groups in the year at most
 * @param people     persons in all groups of the year at most
 * @param groupSize  persons in one group at most
 * @param countries  countries and regions of one group at most
 * @param daysAbroad days abroad of one group at most
 * @param reportDays calendar days after the return within which the report is handed in
 * @param basis      the paper that says so
 */
public record Caps(int year, long version, Optional<Integer> groups, Optional<Integer> people, Optional<Integer> groupSize,
        Optional<Integer> countries, Optional<Integer> daysAbroad, Optional<Integer> reportDays, String basis) {

    /** Nothing settled yet. */
    public static Caps none(int year) {
        return new Caps(year, 0, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "");
    }

    /** Whether anything is settled for what is counted. */
    public boolean speakOf(Metric metric) {
        return switch (metric) {
            case GROUP_COUNT -> groups.isPresent();
            case GROUP_SIZE -> groupSize.isPresent() || people.isPresent();
            case COUNTRIES -> countries.isPresent();
            case DAYS_ABROAD -> daysAbroad.isPresent();
        };
    }
}
