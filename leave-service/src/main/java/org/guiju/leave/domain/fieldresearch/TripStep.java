package org.guiju.leave.domain.fieldresearch;

import java.util.Locale;

/** What can be done to a trip on record. */
public enum TripStep {
    /** Change the plan. */
    CHANGE,
    /** Put on record how it went. */
    RECORD,
    /** Put a problem on record. */
    ADD_PROBLEM,
    /** Say what is done about a problem. */
    HELP,
    /** Say how a problem ended. */
    SETTLE,
    /** Attach the report. */
    REPORT,
    /** Close the record. */
    CLOSE,
    /** The trip does not take place. */
    CALL_OFF;

    /** Its name on the wire. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
