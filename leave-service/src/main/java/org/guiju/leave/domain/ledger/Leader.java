package org.guiju.leave.domain.ledger;

/**
 * Whose trip it is: a person in the post held at the time.
 *
 * @param kind of the post
 * @param unit of the post, whose clerks may keep the record too
 */
public record Leader(String person, String name, String post, String postTitle, String kind, String unit) {}
