package org.guiju.leave.application.request;

import java.util.List;

import org.guiju.leave.domain.request.LeaveRequest;
import reactor.core.publisher.Mono;

/** What else has to happen, in the running transaction: timers that look again, the directory, neighbours that are told. */
public interface Consequences {

    Mono<Void> follow(LeaveRequest request, List<FollowUp> followUps);
}
