package org.guiju.leave.domain.mission;

/** What is counted of groups going abroad. */
public enum Metric {
    /** Groups in a year. */
    GROUP_COUNT("group-count"),
    /** Persons in a group, and in all groups of a year. */
    GROUP_SIZE("group-size"),
    /** Countries and regions of one group. */
    COUNTRIES("countries"),
    /** Days abroad of one group. */
    DAYS_ABROAD("days-abroad");

    private final String id;

    Metric(String id) {
        this.id = id;
    }

    /** Its word in rulebooks. */
    public String id() {
        return id;
    }
}
