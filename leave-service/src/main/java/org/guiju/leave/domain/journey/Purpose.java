package org.guiju.leave.domain.journey;

import java.util.EnumSet;
import java.util.Set;

/** What somebody goes away for. */
public enum Purpose {
    VISIT, BUSINESS_TRIP, VACATION, PRIVATE, STUDY, SICK, OFFICIAL_TRIP_ABROAD;

    /** The words a rulebook has for purposes: 出访, 出差, 休假. */
    public static final Set<String> WORDS = Set.of("visit", "business-trip", "vacation");

    private static final Set<Purpose> VISITS = EnumSet.of(VISIT, OFFICIAL_TRIP_ABROAD);
    private static final Set<Purpose> TRIPS = EnumSet.of(BUSINESS_TRIP, STUDY);
    private static final Set<Purpose> OWN = EnumSet.of(VACATION, PRIVATE, SICK);

    /**
     * What a rulebook's word means: a study away from the post is a business trip, and whoever is ill or on business of his own is on
     * leave as much as on vacation, since the texts know nothing else that he could be.
     */
    public static Set<Purpose> meant(String word) {
        return switch (word) {
            case "visit" -> VISITS;
            case "business-trip" -> TRIPS;
            case "vacation" -> OWN;
            case String other -> throw new IllegalArgumentException("没有这种外出事由: " + other);
        };
    }

    /** Whether he goes on the government's business (因公). */
    public boolean official() {
        return !OWN.contains(this);
    }
}
