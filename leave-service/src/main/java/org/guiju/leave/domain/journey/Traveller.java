package org.guiju.leave.domain.journey;

import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.posts.UnitId;

/**
 * Who goes away, in the post for which he asks.
 *
 * @param kind             kind of the post, as {@code department-head}
 * @param unit             unit of the post
 * @param actingForTheUnit whether he is in charge of the unit while its first post is vacant or its holder away (主持工作)
 */
public record Traveller(PersonId person, PostId post, String kind, UnitId unit, boolean actingForTheUnit) {}
