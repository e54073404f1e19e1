package org.guiju.regulation.ruling;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What follows from an allowed act: a deadline that starts, a filing that is due, somebody to be told.
 *
 * @param code  stable name, kebab case; its text is found under it
 * @param facts what the text shows
 */
public record Obligation(Clause clause, String code, Map<String, Object> facts) {

    public Obligation {
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }
}
