package org.guiju.leave.domain.departure;

import java.time.Instant;
import java.util.Optional;

import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.ruling.Findings;

/**
 * Who does what is judged.
 *
 * @param by      person
 * @param as      post in which he does it
 * @param version version of the request that was looked at
 * @param grant   the exception claimed, or the one granted earlier to the same request
 */
public record Act(PersonId by, PostId as, Instant at, long version, Optional<Findings.Grant> grant) {}
