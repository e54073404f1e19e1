package org.guiju.regulation.rulebook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * A place where the text can be read in more than one way, and the reading the product takes. Kept visible with the item.
 *
 * @param point    what is unclear; empty where the readings say it themselves
 * @param readings the possible readings by letter
 * @param take     letter of the one the rules follow
 * @param detail   how it is followed; empty where there is nothing to add
 * @param why      the reason
 */
public record SettledReading(String point, SequencedMap<String, String> readings, String take, String detail, String why) {

    public SettledReading {
        readings = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(readings));
    }
}
