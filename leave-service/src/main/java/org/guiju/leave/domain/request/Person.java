package org.guiju.leave.domain.request;

import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.posts.UnitId;

/**
 * Whose leave it is, as the directory had it when the request was drafted.
 *
 * @param post the post in which the person asks
 * @param kind its kind
 */
public record Person(PersonId id, String name, PostId post, String kind, String title, UnitId unit, String unitName) {}
