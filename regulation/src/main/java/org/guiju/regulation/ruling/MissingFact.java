package org.guiju.regulation.ruling;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A fact without which no ruling is possible: a silent neighbour, a year whose holidays are unpublished.
 *
 * @param code  stable name, kebab case, as {@code calendar-year-unpublished}
 * @param facts what the text shows
 */
public record MissingFact(String code, Map<String, Object> facts) {

    public MissingFact {
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }
}
