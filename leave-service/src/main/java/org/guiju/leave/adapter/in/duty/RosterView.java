package org.guiju.leave.adapter.in.duty;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.guiju.kit.web.ActionView;
import org.guiju.kit.web.ClauseView;
import org.guiju.leave.domain.dutyroster.Flaw;
import org.guiju.leave.domain.dutyroster.Need;

/**
 * A plan for one break.
 *
 * @param status  {@code draft}, {@code published} or {@code dropped}
 * @param open    how many of its days need somebody
 * @param clause  why there is such a plan
 * @param actions what the reader could do with it now
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record RosterView(UUID id, long version, String name, LocalDate first, LocalDate last, String status, String statusTitle,
        Optional<OffsetDateTime> publishedAt, long open, List<DayView> days, List<SwapView> swaps, String calendarVersion, ClauseView clause,
        List<ActionView> actions) {

    /**
     * One day.
     *
     * @param need   whether a leader must be on duty
     * @param name   what the notice calls the day
     * @param notice the notice that names it
     * @param roster the plan it stands in
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record DayView(LocalDate day, Need need, String needTitle, Optional<String> name, Optional<String> notice, Optional<UUID> roster,
            List<DutyView> duties, List<FlawView> flaws) {}

    /** Who is on duty, and how they are reached. */
    record DutyView(String person, String name, String post, String postTitle, String contact) {}

    /** What is wrong with the day as things stand. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record FlawView(Flaw.Kind kind, String message, Optional<String> person) {}

    /** A wish to swap. @param state {@code asked}, {@code accepted}, {@code declined}, {@code withdrawn} or {@code overtaken} */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record SwapView(UUID id, LocalDate day, String from, String fromName, String to, String toName, Optional<LocalDate> exchange,
            String reason, OffsetDateTime askedAt, String state, String stateTitle) {}
}
