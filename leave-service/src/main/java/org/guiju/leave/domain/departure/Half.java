package org.guiju.leave.domain.departure;

/** Half of a day: the forenoon from midnight, the afternoon from noon. */
public enum Half { FORENOON, AFTERNOON }
