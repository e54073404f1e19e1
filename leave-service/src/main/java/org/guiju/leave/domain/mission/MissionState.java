package org.guiju.leave.domain.mission;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** How far a group has come. */
public sealed interface MissionState {

    /** It is to go, or abroad. */
    record Registered() implements MissionState {}

    /**
     * It is back.
     *
     * @param on        day of the return
     * @param reportDue last day for the report; empty where nobody has settled a term
     */
    record Returned(LocalDate on, Optional<LocalDate> reportDue) implements MissionState {}

    /** Its report is handed in. */
    record Reported(LocalDate returnedOn, LocalDate handedIn, String title, String attachment) implements MissionState {}

    /** It does not go; it does not count. */
    record Withdrawn(String reason) implements MissionState {}

    /** Stable name. */
    default String status() {
        return switch (this) {
            case Registered _ -> "registered";
            case Returned _ -> "returned";
            case Reported _ -> "reported";
            case Withdrawn _ -> "withdrawn";
        };
    }

    /** What can be done in this state. */
    default Set<MissionStep> open() {
        return switch (this) {
            case Registered _ -> Set.of(MissionStep.CHANGE, MissionStep.RETURN, MissionStep.WITHDRAW, MissionStep.ADD_GIFT,
                    MissionStep.HANDLE_GIFT);
            case Returned _ -> Set.of(MissionStep.HAND_IN_REPORT, MissionStep.ADD_GIFT, MissionStep.HANDLE_GIFT);
            case Reported _ -> Set.of(MissionStep.ADD_GIFT, MissionStep.HANDLE_GIFT);
            case Withdrawn _ -> Set.of();
        };
    }
}
