package org.guiju.regulation.rulebook;

/**
 * The word a regulation uses for a kind of post or body.
 *
 * @param kind id common to all rulebooks, as {@code head}
 * @param term what this text calls it, as 县长
 */
public record PostTerm(String kind, String term) {}
