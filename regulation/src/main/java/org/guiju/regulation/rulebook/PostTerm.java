package org.guiju.regulation.rulebook;

import java.util.Optional;

/**
 * The word a regulation uses for a kind of post or body.
 *
 * @param kind id common to all rulebooks, as {@code head}
 * @param term what this text calls it, as 县长
 * @param also further words of the text for the same, or what the term takes in
 */
public record PostTerm(String kind, String term, Optional<String> also) {}
