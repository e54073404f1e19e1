package org.guiju.leave.domain.request;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.guiju.regulation.ruling.Ruling;

/**
 * Something that was done too late or not at all. It cannot be undone and is written down with the request for good.
 *
 * @param code  stable name, kebab case, as that of the breach or the obligation that told it
 * @param item  id of the item that was broken
 * @param facts what the text shows
 */
public record Violation(String code, String item, Map<String, Object> facts, Instant notedAt) {

    private static final Set<String> LATE = Set.of("leave-recorded-afterwards", "leave-reported-late", "leave-returned-late");

    /** What an allowed act was told to be late in. */
    public static List<Violation> of(Ruling.Allowed ruling, Instant now) {
        return ruling.obligations().stream().filter(told -> LATE.contains(told.code()))
                .map(told -> new Violation(told.code(), told.clause().item(), told.facts(), now)).toList();
    }

    public Violation {
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }
}
