package org.guiju.leave.domain.journey;

import java.util.Optional;

import org.guiju.regulation.posts.PostId;

/**
 * What somebody who goes away says of it.
 *
 * @param place        where to
 * @param urgent       an urgent matter that came up suddenly (急事临时)
 * @param explanation  why the ordinary term of notice is not kept (情况说明)
 * @param standIn      who is proposed to stand in, and is asked first
 * @param actingLeader the leader named to the office as acting (代行领导), where the regulation asks for one
 * @param overseas     of an official trip abroad
 */
public record Departure(
        Traveller traveller, Purpose purpose, Reach reach, String place, Stay stay, boolean urgent, Optional<String> explanation,
        Optional<PostId> standIn, Optional<PostId> actingLeader, Optional<OverseasTrip> overseas) {

    /** The same with another stay: an extension or a change. */
    public Departure during(Stay other) {
        return new Departure(traveller, purpose, reach, place, other, urgent, explanation, standIn, actingLeader, overseas);
    }
}
