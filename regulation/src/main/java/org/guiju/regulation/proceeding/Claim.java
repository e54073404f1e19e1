package org.guiju.regulation.proceeding;

import java.util.Optional;

import org.guiju.regulation.ruling.Findings;

/**
 * What every act says of itself beside its own facts.
 *
 * @param version version of the document that was looked at
 * @param grant   the exception claimed, with the post that granted it
 */
public record Claim(long version, Optional<Findings.Grant> grant) {

    /** Facts that carry a claim. */
    public interface Carried {

        Claim claim();
    }
}
