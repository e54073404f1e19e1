package org.guiju.leave.domain.journey;

/** Half of a day: the forenoon from midnight, the afternoon from noon. */
public enum Half { FORENOON, AFTERNOON }
