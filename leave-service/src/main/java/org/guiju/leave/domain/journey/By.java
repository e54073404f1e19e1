package org.guiju.leave.domain.journey;

/** Who does a step or has it recorded. */
public enum By {
    /** Whoever is asked, told or filed with, at the request of the traveller himself. */
    SELF,
    /** The office. */
    OFFICE
}
