package org.guiju.regulation.calendar;

/** What happens when the last day of a term in calendar days or months is not a working day. */
public enum Roll {
    /** It stays where it is: the reading of a bare 日 in working rules. */
    NONE,
    /** It moves to the next working day, as Civil Code article 203 has it. */
    FORWARD
}
