package org.guiju.leave.application.request;

import java.util.Optional;

import org.guiju.leave.domain.departure.Act;
import org.guiju.leave.domain.departure.Submitting;
import org.guiju.leave.domain.journey.Departure;
import org.guiju.leave.domain.journey.Stay;
import org.guiju.leave.domain.request.Asking;
import org.guiju.leave.domain.request.Plan;
import org.guiju.regulation.posts.Post;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ruling;

/** What submitting, changing and extending have in common: a plan is put to the regulation. */
final class Submission {

    private Submission() {
    }

    /** @param stay the days that are new; @param afterwards whether it is asked for after the departure (补办) */
    static Asking.Facts facts(Scene scene, Plan plan, Stay stay, boolean afterwards, Seat seat, Claim claim) {
        Departure departure = scene.departure(plan, stay);
        return new Asking.Facts(claim, scene.by(seat), scene.overlaps(stay), new Submitting(departure,
                scene.surroundings(departure, seat.caller().person()), afterwards, act(scene, seat, claim)));
    }

    /** Who acts, as the regulation is told. */
    static Act act(Scene scene, Seat seat, Claim claim) {
        PostId as = seat.post().orElse(scene.request().person().post());
        return new Act(seat.caller().person(), as, scene.now(), claim.version(), claim.grant().or(scene.request()::grant));
    }

    /** The exception that the ruling made use of, to be used again when the departure is registered. */
    static Optional<Findings.Grant> grant(Scene scene, Ruling.Allowed ruling) {
        return ruling.waivers().stream().findFirst().map(waiver -> new Findings.Grant(waiver.reason(), waiver.grantedBy(),
                waiver.grantedByName(), scene.post(PostId.of(waiver.grantedBy())).map(Post::kind).orElse("")));
    }
}
