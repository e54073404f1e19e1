package org.guiju.regulation.calendar;

/** What the notices say about a day. */
public enum DayKind {
    /** An ordinary working day, or a rest day that a notice makes a working day (调休上班). */
    WORKING,
    /** A rest day of the week, or a day that a notice or the law gives off. */
    OFF,
    /** Not settled: the notice that could change this day is not loaded. */
    UNKNOWN
}
