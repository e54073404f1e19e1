package org.guiju.document.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What its drafter says about the need for a paper.
 *
 * @param neededBy the day for which it was asked: by a superior for what goes up, by the sponsor for the answer to a request
 */
public record Particulars(Optional<LocalDate> neededBy) {

    /** Nothing said. */
    public static Particulars none() {
        return new Particulars(Optional.empty());
    }
}
