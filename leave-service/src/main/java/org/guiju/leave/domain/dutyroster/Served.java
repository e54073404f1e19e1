package org.guiju.leave.domain.dutyroster;

import java.time.LocalDate;

import org.guiju.regulation.posts.PersonId;

/** One day on duty of one person by a published roster, past or to come. */
public record Served(LocalDate day, PersonId person) {}
