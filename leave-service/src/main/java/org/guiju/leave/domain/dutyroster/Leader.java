package org.guiju.leave.domain.dutyroster;

import java.time.LocalDate;
import java.util.Optional;

import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.posts.PostId;

/**
 * A leader who takes a turn on duty.
 *
 * @param rank  place in the regulation's order of posts, 0 first
 * @param since first day in such a post; empty where it is before the records begin
 */
public record Leader(PersonId person, String name, PostId post, String postTitle, int rank, Optional<LocalDate> since) {}
