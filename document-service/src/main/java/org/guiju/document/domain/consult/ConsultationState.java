package org.guiju.document.domain.consult;

import java.time.Instant;
import java.time.LocalDate;

/** How one unit's consultation stands. */
public sealed interface ConsultationState {

    /** Stable name, on the wire and in the database. */
    String status();

    /** Whether an answer is still awaited. */
    default boolean open() {
        return switch (this) {
            case Awaiting _, Extended _ -> true;
            case Replied _, DeemedConsent _, LateView _ -> false;
        };
    }

    /** Asked, no answer yet. */
    record Awaiting() implements ConsultationState {
        @Override
        public String status() {
            return "awaiting";
        }
    }

    /** More time was agreed before the term was over. */
    record Extended(LocalDate until, String method) implements ConsultationState {
        @Override
        public String status() {
            return "extended";
        }
    }

    /**
     * Answered in time, or where no term runs.
     *
     * @param signedBy kind of the post that answered
     */
    record Replied(boolean agrees, String view, Instant at, String signedBy) implements ConsultationState {
        @Override
        public String status() {
            return agrees ? "agreed" : "disagreed";
        }
    }

    /**
     * Silent until the term was over; taken not to object, without a signature.
     *
     * @param on              first day after the term
     * @param clause          id of the item that says so
     * @param days            units of the term that were counted
     * @param calendarVersion calendar by which they were counted
     */
    record DeemedConsent(LocalDate on, String clause, int days, String calendarVersion) implements ConsultationState {
        @Override
        public String status() {
            return "deemed-consent";
        }
    }

    /** Answered after the consent was deemed: kept for information, the consent stands. */
    record LateView(DeemedConsent deemed, boolean agrees, String view, Instant at) implements ConsultationState {
        @Override
        public String status() {
            return "late-view";
        }
    }
}
