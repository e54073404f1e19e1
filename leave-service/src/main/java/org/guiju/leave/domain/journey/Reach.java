package org.guiju.leave.domain.journey;

/**
 * How far somebody goes, in order. For a district "county" reads district; for a prefecture-level city and the heads of its counties
 * what matters is {@link #OUT_OF_CITY}.
 */
public enum Reach {
    WITHIN_COUNTY, OUT_OF_COUNTY, OUT_OF_CITY, ABROAD;

    /** Whether he leaves the county (离县、离区). */
    public boolean leavesCounty() {
        return compareTo(OUT_OF_COUNTY) >= 0;
    }

    /** Whether he leaves the city the county belongs to (离市). */
    public boolean leavesCity() {
        return compareTo(OUT_OF_CITY) >= 0;
    }
}
