package org.guiju.leave.application.request;

import java.util.List;

import org.guiju.leave.domain.request.Hand;
import org.guiju.leave.domain.request.LeaveRequest;

/** What an act has made of a request. */
public record Outcome(LeaveRequest request, Hand by, List<FollowUp> followUps) {

    public Outcome {
        followUps = List.copyOf(followUps);
    }

    public static Outcome of(LeaveRequest request, Hand by, FollowUp... followUps) {
        return new Outcome(request, by, List.of(followUps));
    }
}
