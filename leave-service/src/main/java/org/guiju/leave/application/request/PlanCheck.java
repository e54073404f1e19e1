package org.guiju.leave.application.request;

import java.util.Map;

import org.guiju.leave.domain.request.Plan;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.proceeding.WrongInput;

/** Whether a plan names only what there is. */
final class PlanCheck {

    private static final int LONGEST = 400;

    private PlanCheck() {
    }

    /** @throws WrongInput where it does not */
    static void check(Today today, Plan plan) {
        plan.standIn().ifPresent(post -> known(today, "/standIn", post));
        plan.actingLeader().ifPresent(post -> known(today, "/actingLeader", post));
        if (plan.stay().calendarDays() > LONGEST) {
            throw new WrongInput("/last", plan.stay().last().date().toString(), "request-too-long", Map.of("days", LONGEST));
        }
    }

    static void known(Today today, String pointer, PostId post) {
        if (today.directory().post(post).filter(there -> there.holdsAt(today.now())).isEmpty()) {
            throw new WrongInput(pointer, post.value(), "request-unknown-post", Map.of());
        }
    }
}
