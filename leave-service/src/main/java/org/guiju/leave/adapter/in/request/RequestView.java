package org.guiju.leave.adapter.in.request;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.guiju.kit.web.ActionView;
import org.guiju.kit.web.ClauseView;
import org.guiju.leave.domain.journey.Half;
import org.guiju.leave.domain.journey.OverseasTrip;
import org.guiju.leave.domain.journey.Purpose;
import org.guiju.leave.domain.journey.Reach;

/**
 * A request for leave as it is answered.
 *
 * @param plan      what holds
 * @param extension what is asked for beyond it while the person is away
 * @param standIn   whoever shall stand in, and what they said; absent where nobody was proposed
 * @param steps     everything the regulation demands, done or not
 * @param notes     what stands in the way from the start, as an approver the government has not settled
 * @param overdue   whether the person should be back
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record RequestView(
        UUID id, long version, String status, String statusTitle, String rulebook, WhoView person, PlanView plan,
        Optional<PlanView> extension, int revision, Optional<StandInView> standIn, List<StepView> steps, List<NoteView> notes,
        Optional<OffsetDateTime> departedAt, Optional<OffsetDateTime> returnedAt, OffsetDateTime dueBack, boolean overdue,
        List<ViolationView> violations, List<ActView> timeline, List<ActionView> actions) {

    record WhoView(String id, String name, String post, String postTitle, String unit, String unitName) {}

    record PostView(String post, String title) {}

    record HalfDayView(LocalDate date, Half half) {}

    /**
     * @param from     first instant away
     * @param until    first instant no longer away
     * @param leaveDays only of leave that is counted
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record PlanView(
            Purpose purpose, String purposeTitle, Reach reach, String reachTitle, String place, String reason, HalfDayView first,
            HalfDayView last, OffsetDateTime from, OffsetDateTime until, int calendarDays, Optional<CountView> leaveDays, boolean urgent,
            Optional<String> explanation, Optional<PostView> standIn, Optional<PostView> actingLeader, Optional<OverseasTrip> overseas) {}

    /** @param days with halves, as 2.5; @param provisional whether a notice still to come could change it */
    record CountView(double days, int halfDays, boolean provisional, String calendarVersion) {}

    /** @param state {@code awaiting}, {@code accepted} or {@code declined} */
    record StandInView(PostView post, String state, String stateTitle) {}

    /**
     * One step.
     *
     * @param kind      {@code consent}, {@code report}, {@code filing} or {@code notice}
     * @param state     {@code done}, {@code open} where it can be taken now, {@code later} where others come first
     * @param addressee to whom it goes, as the regulation calls it
     * @param posts     the posts that may answer, with who acts for each now; none for a body outside
     * @param latest    last day on which it is in time
     * @param done      who did it
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record StepView(
            String name, String kind, String title, String state, String stateTitle, String addressee, List<AddresseeView> posts, int order,
            Optional<LocalDate> latest, ClauseView clause, Optional<ActView> done) {}

    /** @param why why nobody may act for it now; absent where somebody may */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record AddresseeView(String post, String title, Optional<String> actedBy, Optional<String> actedByName, boolean cover,
                         Optional<String> why) {}

    record NoteView(String code, String message, ClauseView clause) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record ViolationView(String code, String message, Optional<ClauseView> clause, Map<String, Object> facts, OffsetDateTime notedAt) {}

    /** One line of the timeline; both names stand on it. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record ActView(
            int seq, String kind, String title, int revision, OffsetDateTime at, String actedBy, String actedByName, Optional<String> post,
            String postTitle, List<String> cover, Optional<ClauseView> coverClause, Optional<String> subject, Optional<String> told,
            String text, Optional<ClauseView> clause, Optional<UUID> receipt) {}
}
