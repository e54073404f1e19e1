package org.guiju.leave.domain.mission;

import java.util.Locale;

/** What can be done to a group on record. */
public enum MissionStep {
    /** Change what it is. */
    CHANGE,
    /** It is back. */
    RETURN,
    /** Hand in its report. */
    HAND_IN_REPORT,
    /** Register a gift it was given. */
    ADD_GIFT,
    /** Say what became of a gift. */
    HANDLE_GIFT,
    /** It does not go. */
    WITHDRAW;

    /** Its name on the wire. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
