package org.guiju.leave.domain.schedule;

import java.util.Locale;

/** What can be done about an engagement that a leader cannot attend. */
public enum SubstitutionStep {
    /** Say that one cannot attend. */
    TELL,
    /** Name the leader who goes instead. */
    NAME,
    /** Attend after all. */
    WITHDRAW;

    /** Its name on the wire. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
