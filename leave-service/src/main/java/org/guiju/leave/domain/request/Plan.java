package org.guiju.leave.domain.request;

import java.util.Optional;

import org.guiju.leave.domain.journey.OverseasTrip;
import org.guiju.leave.domain.journey.Purpose;
import org.guiju.leave.domain.journey.Reach;
import org.guiju.leave.domain.journey.Stay;
import org.guiju.regulation.posts.PostId;

/**
 * What somebody asks for.
 *
 * @param reason       what the person goes for, in their own words
 * @param urgent       that it came at short notice
 * @param explanation  why it is urgent, where it is
 * @param standIn      post whose holder shall stand in, and is asked first
 * @param actingLeader leader named to act meanwhile
 * @param overseas     what is asked of an official trip abroad
 */
public record Plan(
        Purpose purpose, Reach reach, String place, String reason, Stay stay, boolean urgent, Optional<String> explanation,
        Optional<PostId> standIn, Optional<PostId> actingLeader, Optional<OverseasTrip> overseas) {

    /** The same, lasting until another half day. */
    public Plan until(Stay longer, Optional<PostId> newStandIn) {
        return new Plan(purpose, reach, place, reason, longer, urgent, explanation, newStandIn, actingLeader, overseas);
    }
}
