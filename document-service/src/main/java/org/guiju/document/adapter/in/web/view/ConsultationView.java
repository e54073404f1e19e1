package org.guiju.document.adapter.in.web.view;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.guiju.kit.web.ClauseView;

/**
 * How one unit's consultation stands.
 *
 * @param state    {@code awaiting}, {@code extended}, {@code replied}, {@code deemed-consent} or {@code late-view}
 * @param deadline the term that runs; absent where there is none
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ConsultationView(
        String unit, String name, String unitClass, String asked, Optional<String> category, OffsetDateTime receivedAt, String state,
        Optional<Boolean> agrees, Optional<String> view, Optional<OffsetDateTime> repliedAt, Optional<String> method,
        Optional<DeemedView> deemed, Optional<DeadlineView> deadline) {

    /**
     * The legal act that the system recorded.
     *
     * @param on   first day after the term
     * @param days units that were counted
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record DeemedView(LocalDate on, Optional<ClauseView> clause, int days, String calendarVersion) {}
}
