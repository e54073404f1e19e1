package org.guiju.leave.domain.fieldresearch;

/**
 * A place the government has put on its list of historic sites and scenic areas.
 *
 * @param name as it appears in the words of a plan
 */
public record ListedPlace(String name, PlaceKind kind) {}
