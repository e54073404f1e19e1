package org.guiju.leave.adapter.in.schedule;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.guiju.kit.web.ActionView;
import org.guiju.leave.domain.ledger.Leader;

/**
 * Something a leader cannot attend, as it is shown.
 *
 * @param leader     who cannot attend
 * @param substitute who goes instead, once somebody does
 * @param outcome    why nobody has to go
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record SubstitutionView(UUID id, long version, String status, String statusTitle, Leader leader, String what, OffsetDateTime from,
        OffsetDateTime until, String reason, Optional<Leader> substitute, Optional<String> outcome, String rulebook, List<ActView> acts,
        List<ActionView> actions) {

    /** One line of what was done, with both names. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record ActView(String what, String title, OffsetDateTime at, String actedBy, String actedByName, Optional<String> post,
            Optional<String> postTitle) {}
}
