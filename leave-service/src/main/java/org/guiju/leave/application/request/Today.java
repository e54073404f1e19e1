package org.guiju.leave.application.request;

import java.time.Instant;
import java.util.List;

import org.guiju.leave.domain.departure.Approvers;
import org.guiju.leave.domain.request.LeaveRequest;
import org.guiju.leave.domain.request.RequestRules;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.posts.DirectorySnapshot;

/**
 * What all requests of one government share at one instant.
 *
 * @param approvers what the government has settled where its regulation refers to other provisions
 * @param pending   all requests that somebody still has to do something about
 */
public record Today(
        DirectorySnapshot directory, WorkingCalendar calendar, RequestRules rules, Approvers approvers, List<LeaveRequest> pending,
        Instant now) {

    public Today {
        pending = List.copyOf(pending);
    }
}
