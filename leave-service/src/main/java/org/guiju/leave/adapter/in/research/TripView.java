package org.guiju.leave.adapter.in.research;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.guiju.kit.web.ActionView;
import org.guiju.leave.domain.fieldresearch.Activity;
import org.guiju.leave.domain.fieldresearch.Minutes;
import org.guiju.leave.domain.fieldresearch.Report;
import org.guiju.leave.domain.fieldresearch.Stop;
import org.guiju.leave.domain.ledger.Leader;

/**
 * A trip as it is shown.
 *
 * @param days     its distinct days
 * @param counts   whether they count as days of field research
 * @param outcome  why it was called off
 * @param rulebook version of the rulebook it was planned under
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record TripView(UUID id, long version, String status, String statusTitle, Leader leader, Activity activity, String activityTitle,
        String subject, Optional<UUID> topic, Set<LocalDate> days, boolean counts, List<Stop> stops, Optional<String> workReason,
        Optional<Minutes> minutes, List<ProblemView> problems, Optional<Report> report, Optional<String> outcome, String rulebook,
        List<ActView> acts, List<ActionView> actions) {

    /** A problem with how far the help has come. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record ProblemView(int number, String text, String raisedBy, String status, String statusTitle, Optional<String> measure,
            Optional<String> unit, Optional<LocalDate> helpedOn, Optional<String> result, Optional<LocalDate> closedOn) {}

    /** One line of what was done, with both names. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record ActView(String what, String title, OffsetDateTime at, String actedBy, String actedByName, Optional<String> post,
            Optional<String> postTitle) {}
}
