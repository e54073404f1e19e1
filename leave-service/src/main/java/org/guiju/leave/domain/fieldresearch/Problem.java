package org.guiju.leave.domain.fieldresearch;

import java.time.LocalDate;

/**
 * A problem that was found or raised on the spot, followed until it is closed.
 *
 * @param number   within its trip, from 1
 * @param raisedBy who raised it
 */
public record Problem(int number, String text, String raisedBy, State state) {

    /** How far the help has come. */
    public sealed interface State {

        /** Stable name. */
        default String status() {
            return switch (this) {
                case Open _ -> "open";
                case Helped _ -> "helped";
                case Closed _ -> "closed";
            };
        }
    }

    /** Nothing has been done about it yet. */
    public record Open() implements State {}

    /** @param measure what is being done; @param unit by whom */
    public record Helped(LocalDate on, String measure, String unit) implements State {}

    /** @param result how it ended; @param helped what had been done */
    public record Closed(LocalDate on, String result, Helped helped) implements State {}

    public boolean unsettled() {
        return !(state instanceof Closed);
    }

    Problem with(State next) {
        return new Problem(number, text, raisedBy, next);
    }
}
