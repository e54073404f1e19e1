package org.guiju.leave.domain.fieldresearch;

import java.util.Set;

/** How far a trip has come. Only what has been recorded counts. */
public sealed interface TripState {

    /** It is to take place. */
    record Planned() implements TripState {}

    /** It has taken place and is on record; the report and the problems may still be open. */
    record Recorded() implements TripState {}

    /** The record is closed; problems that are still open are followed all the same. */
    record Closed() implements TripState {}

    /** It did not take place. */
    record CalledOff(String reason) implements TripState {}

    /** Stable name. */
    default String status() {
        return switch (this) {
            case Planned _ -> "planned";
            case Recorded _ -> "recorded";
            case Closed _ -> "closed";
            case CalledOff _ -> "called-off";
        };
    }

    /** What can be done in this state. */
    default Set<TripStep> open() {
        return switch (this) {
            case Planned _ -> Set.of(TripStep.CHANGE, TripStep.RECORD, TripStep.CALL_OFF);
            case Recorded _ -> Set.of(TripStep.RECORD, TripStep.ADD_PROBLEM, TripStep.HELP, TripStep.SETTLE, TripStep.REPORT, TripStep.CLOSE);
            case Closed _ -> Set.of(TripStep.HELP, TripStep.SETTLE);
            case CalledOff _ -> Set.of();
        };
    }

    /** Whether its days count. */
    default boolean counts() {
        return switch (this) {
            case Recorded _, Closed _ -> true;
            case Planned _, CalledOff _ -> false;
        };
    }
}
