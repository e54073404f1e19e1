package org.guiju.leave.domain.departure;

import org.guiju.leave.domain.journey.Stay;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.posts.PostId;

/**
 * Another departure that is known and not in the directory yet.
 *
 * @param request id of the request
 * @param cleared whether all its steps are done; otherwise it is only asked for
 */
public record Planned(String request, PersonId person, PostId post, Stay stay, boolean cleared) {}
