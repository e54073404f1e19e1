package org.guiju.leave.adapter.in.mission;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.guiju.kit.web.ActionView;
import org.guiju.leave.domain.mission.Gift;
import org.guiju.leave.domain.mission.Outline;

/**
 * A group as it is shown.
 *
 * @param days       days abroad
 * @param returnedOn once it is back
 * @param reportDue  last day for its report; absent where nobody has settled a term
 * @param reminders  days on which it was reminded of the report
 * @param outcome    why it was withdrawn
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record MissionView(UUID id, long version, String status, String statusTitle, Outline outline, int days, int size, Optional<LocalDate> returnedOn,
        Optional<LocalDate> reportDue, Optional<ReportView> report, List<LocalDate> reminders, List<Gift> gifts, Optional<String> outcome,
        String rulebook, List<ActView> acts, List<ActionView> actions) {

    record ReportView(LocalDate on, String title, String attachment) {}

    /** One line of what was done, with both names. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record ActView(String what, String title, OffsetDateTime at, String actedBy, String actedByName, Optional<String> post,
            Optional<String> postTitle) {}
}
