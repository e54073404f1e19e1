package org.guiju.leave.adapter.in.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.guiju.kit.problem.FieldFault;
import org.guiju.kit.problem.ProblemException;
import org.guiju.leave.domain.journey.Half;
import org.guiju.leave.domain.journey.HalfDay;
import org.guiju.leave.domain.journey.OverseasTrip;
import org.guiju.leave.domain.journey.Purpose;
import org.guiju.leave.domain.journey.Reach;
import org.guiju.leave.domain.journey.Stay;
import org.guiju.leave.domain.request.Plan;
import org.guiju.regulation.posts.PostId;

/** What is sent with each command. */
final class Bodies {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    private Bodies() {}

    /** Half of a day: the forenoon from midnight, the afternoon from noon. */
    record HalfDayBody(LocalDate date, Half half) {

        HalfDay halfDay(String pointer) {
            if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
                throw ProblemException.invalid(FieldFault.inBody(pointer + "/date", date, "out-of-range",
                        Map.of("min", EARLIEST.toString(), "max", LATEST.toString())));
            }
            return new HalfDay(date, half);
        }
    }

    /**
     * An official trip abroad.
     *
     * @param nature  {@code task}, {@code favour}, {@code without-substance}, {@code study-tour}
     * @param funding {@code budget}, {@code overseas-enterprise}, {@code domestic-enterprise}, {@code subordinate-unit}, {@code other}
     */
    record OverseasBody(
            @NotNull @Size(max = 1000) String task, @NotNull @Size(max = 1000) String reason,
            @NotNull @Size(max = 20) List<@NotBlank @Size(max = 60) String> countries, int groupSize, @NotBlank @Size(max = 40) String nature,
            @NotNull @Size(max = 10) List<@NotBlank @Size(max = 40) String> funding) {

        OverseasTrip trip() {
            List<FieldFault> faults = new ArrayList<>();
            if (groupSize < 1 || groupSize > 500) {
                faults.add(FieldFault.inBody("/overseas/groupSize", groupSize, "out-of-range", Map.of("min", 1, "max", 500)));
            }
            oneOf("/overseas/nature", nature, OverseasTrip.NATURES, faults);
            for (int i = 0; i < funding.size(); i++) {
                oneOf("/overseas/funding/" + i, funding.get(i), OverseasTrip.FUNDING, faults);
            }
            if (!faults.isEmpty()) {
                throw ProblemException.invalid(faults);
            }
            return new OverseasTrip(task, reason, countries, groupSize, nature, funding);
        }

        private static void oneOf(String pointer, String value, Set<String> allowed, List<FieldFault> faults) {
            if (!allowed.contains(value)) {
                faults.add(FieldFault.inBody(pointer, value, "not-allowed", Map.of("allowed", allowed.stream().sorted().toList())));
            }
        }
    }

    /**
     * A plan.
     *
     * @param post the post for which leave is asked; that of the caller where absent, another one's only by the office
     */
    record PlanBody(
            Optional<PostId> post, @NotNull Purpose purpose, @NotNull Reach reach, @NotBlank @Size(max = 200) String place,
            @NotBlank @Size(max = 2000) String reason, @NotNull HalfDayBody first, @NotNull HalfDayBody last, Optional<Boolean> urgent,
            Optional<@Size(max = 2000) String> explanation, Optional<PostId> standIn, Optional<PostId> actingLeader,
            Optional<@Valid OverseasBody> overseas) {

        Plan plan() {
            return new Plan(purpose, reach, place.strip(), reason.strip(), stay(first, last), urgent.orElse(false),
                    explanation.map(String::strip).filter(text -> !text.isEmpty()), standIn, actingLeader, overseas.map(OverseasBody::trip));
        }
    }

    private static Stay stay(HalfDayBody first, HalfDayBody last) {
        HalfDay begin = first.halfDay("/first");
        HalfDay end = last.halfDay("/last");
        if (end.compareTo(begin) < 0) {
            throw ProblemException.invalid(FieldFault.inBody("/last", end.date() + " " + end.half(), "request-ends-before-it-begins",
                    Map.of("first", begin.date().toString())));
        }
        return new Stay(begin, end);
    }

    /** @param afterwards whether it is asked for after the departure (补办) */
    record SubmissionBody(Optional<Boolean> afterwards) {}

    record ReplyBody(@NotNull Boolean accepts, Optional<@Size(max = 500) String> remark) {}

    /** What is done with a step. */
    enum Answer { CONSENT, REFUSAL, RECORD }

    /**
     * @param answer  consent or refusal where there is something to grant; a record of what was reported, filed or answered outside
     * @param opinion what is written with it; who was addressed, where the text leaves that open
     * @param told    of a report, the post that was told
     */
    record StepBody(@NotNull Answer answer, Optional<@Size(max = 2000) String> opinion, Optional<PostId> told) {}

    /** @param from when the person leaves; the first instant that was cleared where absent */
    record DepartureBody(Optional<Instant> from) {}

    /** @param left when the person left, as far as is known */
    record LateRecordBody(@NotNull Instant left, @NotBlank @Size(max = 1000) String reason) {}

    record ExtensionBody(
            @NotNull HalfDayBody last, @NotBlank @Size(max = 2000) String reason, Optional<Boolean> urgent,
            Optional<@Size(max = 2000) String> explanation, Optional<PostId> standIn, Optional<Boolean> afterwards) {}

    /** @param back when the person was back; now where absent */
    record ReturnBody(Optional<Instant> back) {}

    record WithdrawalBody(Optional<@Size(max = 1000) String> reason) {}
}
