package org.guiju.regulation.rulebook;

/** The tier of government a regulation belongs to. */
public enum Level {
    /** What every government is bound by. */
    NATIONAL,
    /** A prefecture-level city (地级市). */
    CITY,
    /** A county (县). */
    COUNTY,
    /** A city district (市辖区). */
    DISTRICT
}
