package org.guiju.kit.web;

import java.util.List;
import java.util.Optional;

/**
 * Which page is asked for: query parameters {@code limit} (1 to 200, 50 where absent) and {@code cursor}. A controller takes it
 * as an argument.
 *
 * @param limit how many entries at most
 * @param after position of the last entry of the page before, as {@link Pages} was given it; empty for the first page
 */
public record PageRequest(int limit, Optional<List<String>> after) {

    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 200;

    /** How many rows to read so that it is known whether another page follows. */
    public int rowsToRead() {
        return limit + 1;
    }
}
