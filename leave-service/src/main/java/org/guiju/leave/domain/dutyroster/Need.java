package org.guiju.leave.domain.dutyroster;

/** Whether the regulation wants a leader on duty on a day. */
public enum Need {
    /** A day that the holiday notice gives off. */
    REQUIRED,
    /** A working day, a make-up day, or a weekend that no notice names. */
    NOT_REQUIRED,
    /** The notice for the day is not loaded: neither yes nor no. */
    UNKNOWN
}
