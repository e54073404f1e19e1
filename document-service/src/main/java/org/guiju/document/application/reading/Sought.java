package org.guiju.document.application.reading;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import org.guiju.document.domain.turnaround.Light;

/**
 * Which of the documents one may see are looked for. What is absent does not matter.
 *
 * @param statuses only these; empty for all
 * @param unit     id of the unit whose paper it is
 * @param person   id of a person who has put a hand to it
 * @param year     of its number
 * @param from     issued then or later
 * @param until    issued before
 * @param due      whether something awaited about it has a term
 * @param light    how what is awaited first stands to its term now
 * @param share    the part the asker has in it
 * @param text     words that its title, number or body all have
 */
public record Sought(
        Set<String> statuses, Optional<String> kind, Optional<String> unit, Optional<String> person, Optional<Integer> year,
        Optional<Instant> from, Optional<Instant> until, boolean due, Optional<Light> light, Share share, Order order, Optional<String> text) {

    /** The asker's part in it. */
    public enum Share {
        /** Any that lets see it. */
        ANY,
        /** A paper of one of the asker's units. */
        MINE,
        /** Something about it waits for one of the asker's posts. */
        WAITING
    }

    /** By which moment, the latest first. */
    public enum Order { CHANGED, CREATED, ISSUED }

    public Sought {
        statuses = Set.copyOf(statuses);
    }
}
