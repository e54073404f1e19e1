package org.guiju.regulation.rulebook;

import java.util.List;

/**
 * A place where the text can be read in more than one way, and the reading the product takes. Kept visible with the item.
 *
 * @param point    what is unclear; empty where the readings say it themselves
 * @param readings the possible readings
 * @param take     the one the rules follow
 * @param why      the reason
 */
public record SettledReading(String point, List<String> readings, String take, String why) {

    public SettledReading {
        readings = List.copyOf(readings);
    }
}
