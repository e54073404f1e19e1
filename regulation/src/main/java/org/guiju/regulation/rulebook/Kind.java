package org.guiju.regulation.rulebook;

/** What an item asks of software. */
public enum Kind {
    /** Software refuses, or lets through only with a recorded exception, what breaks it. */
    ENFORCE,
    /** A step, a participant or a route that the flow must contain. */
    WORKFLOW,
    /** Something counted, timed or reminded of. */
    TRACK,
    /** A principle no software can check; shown as reference only. */
    INFORM
}
