package org.guiju.leave.domain.dutyroster;

import java.time.LocalDate;
import java.util.Optional;

import org.guiju.regulation.posts.PersonId;

/**
 * What is no longer as it should be about a day of a plan, by the directory and the calendar as they are now.
 *
 * @param person whom it concerns; empty where nobody is on duty
 */
public record Flaw(LocalDate day, Kind kind, Optional<PersonId> person) {

    /** Kinds of flaw. */
    public enum Kind {
        /** Too few are on duty. */
        UNCOVERED,
        /** Whoever is on duty is away. */
        HOLDER_AWAY,
        /** Whoever is on duty holds no such post any more. */
        NOT_A_LEADER,
        /** Nobody knows how to reach him. */
        WITHOUT_CONTACT,
        /** The day needs nobody: the calendar has changed. */
        NOT_NEEDED
    }
}
