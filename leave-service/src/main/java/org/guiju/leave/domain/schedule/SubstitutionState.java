package org.guiju.leave.domain.schedule;

import java.util.Set;

import org.guiju.leave.domain.ledger.Leader;

/** How far the search for another leader has come. */
public sealed interface SubstitutionState {

    /** Nobody goes instead yet. */
    record Sought() implements SubstitutionState {}

    /** Somebody goes instead. @param by another leader, in the post he holds when it begins */
    record Found(Leader by) implements SubstitutionState {}

    /** The leader attends after all, or the engagement is called off. */
    record Withdrawn(String reason) implements SubstitutionState {}

    /** Stable name. */
    default String status() {
        return switch (this) {
            case Sought _ -> "sought";
            case Found _ -> "found";
            case Withdrawn _ -> "withdrawn";
        };
    }

    /** What can be done in this state. */
    default Set<SubstitutionStep> open() {
        return switch (this) {
            case Sought _, Found _ -> Set.of(SubstitutionStep.NAME, SubstitutionStep.WITHDRAW);
            case Withdrawn _ -> Set.of();
        };
    }
}
