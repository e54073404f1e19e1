package org.guiju.leave.adapter.in.research;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.guiju.kit.problem.FieldFault;
import org.guiju.kit.problem.ProblemException;
import org.guiju.leave.adapter.in.ledger.Keepers;
import org.guiju.leave.domain.fieldresearch.Activity;
import org.guiju.leave.domain.fieldresearch.Minutes;
import org.guiju.leave.domain.fieldresearch.PlaceKind;
import org.guiju.leave.domain.fieldresearch.Plan;
import org.guiju.leave.domain.fieldresearch.Report;
import org.guiju.leave.domain.fieldresearch.Setting;
import org.guiju.leave.domain.fieldresearch.Stop;
import org.guiju.regulation.posts.PostId;

/** What is sent with each command. */
final class Bodies {

    /** A trip within one stretch: what lies further apart is two trips. */
    private static final int LONGEST = 60;

    private Bodies() {
    }

    /** @param mark set where the place is a historic site or a scenic area */
    record StopBody(LocalDate date, @NotBlank @Size(max = 200) String place, Optional<@Size(max = 4) Set<@NotNull Setting>> setting,
            Optional<PlaceKind> mark) {
        Stop stop() {
            return new Stop(date, place.strip(), setting.orElse(Set.of()), mark);
        }
    }

    /** A plan. @param workReason the need of work that leads to a historic site or a scenic area */
    record PlanBody(Activity activity, @NotBlank @Size(max = 200) String subject, Optional<UUID> topic,
            @NotEmpty @Size(max = 60) List<@Valid @NotNull StopBody> stops, Optional<@Size(max = 500) String> workReason) {
        Plan plan() {
            return Bodies.plan(activity, subject, topic, stops, workReason);
        }
    }

    /** A plan for the holder of a post. */
    record TripBody(PostId post, Activity activity, @NotBlank @Size(max = 200) String subject, Optional<UUID> topic,
            @NotEmpty @Size(max = 60) List<@Valid @NotNull StopBody> stops, Optional<@Size(max = 500) String> workReason) {
        Plan plan() {
            return Bodies.plan(activity, subject, topic, stops, workReason);
        }
    }

    /** How it went; what is left out is unsaid, an empty list or 无 says that there was none. */
    record RecordBody(Optional<@Size(max = 50) List<@NotBlank @Size(max = 100) String>> companions,
            Optional<@Size(max = 20) List<@NotBlank @Size(max = 60) String>> vehicles, Optional<@Size(max = 500) String> reception,
            Optional<@Size(max = 500) String> newsReport, Optional<Boolean> important, Optional<Boolean> importantAdvice,
            Optional<@Size(max = 4000) String> guidance) {
        Minutes minutes() {
            return new Minutes(companions, vehicles, reception, newsReport, important.orElse(false), importantAdvice.orElse(false), guidance);
        }
    }

    record ProblemBody(@NotBlank @Size(max = 2000) String text, @NotBlank @Size(max = 100) String raisedBy) {}

    record HelpBody(@NotBlank @Size(max = 2000) String measure, @NotBlank @Size(max = 100) String unit) {}

    record ResultBody(@NotBlank @Size(max = 2000) String result) {}

    /** @param attachment where the report is: a document's number or address */
    record ReportBody(@NotBlank @Size(max = 200) String title, @NotEmpty @Size(max = 2) List<@NotNull Recipient> to, LocalDate sentOn,
            @NotBlank @Size(max = 300) String attachment) {
        Report report() {
            List<FieldFault> faults = new ArrayList<>();
            Keepers.day("/sentOn", sentOn, faults);
            refuse(faults);
            return new Report(title.strip(), to.stream().map(Recipient::id).toList(), sentOn, attachment.strip());
        }
    }

    /** Who a report goes to. */
    enum Recipient {
        PARTY_COMMITTEE("party-committee"),
        GOVERNMENT("government");

        private final String id;

        Recipient(String id) {
            this.id = id;
        }

        String id() {
            return id;
        }
    }

    record ReasonBody(@NotBlank @Size(max = 500) String reason) {}

    record TopicBody(PostId post, int year, @NotBlank @Size(max = 200) String title) {}

    record ContactPointBody(PostId post, @NotBlank @Size(max = 200) String place, LocalDate from) {}

    record EndBody(LocalDate until) {}

    /** @param basis where it is known from, as a list of the tourism authority */
    record PlaceBody(@NotBlank @Size(min = 2, max = 100) String name, PlaceKind kind, @NotBlank @Size(max = 200) String basis) {}

    /** @param kinds kinds of post the target of days is extended to; empty for none */
    record TargetBody(@Size(max = 5) Set<@NotBlank @Size(max = 60) String> kinds, @NotBlank @Size(max = 200) String basis) {}

    private static Plan plan(Activity activity, String subject, Optional<UUID> topic, List<StopBody> stops, Optional<String> workReason) {
        List<FieldFault> faults = new ArrayList<>();
        for (int i = 0; i < stops.size(); i++) {
            Keepers.day("/stops/" + i + "/date", stops.get(i).date(), faults);
        }
        refuse(faults);
        Plan plan = new Plan(activity, subject.strip(), topic, stops.stream().map(StopBody::stop).toList(), workReason);
        if (plan.first().plusDays(LONGEST).isBefore(plan.last())) {
            throw ProblemException.invalid(FieldFault.inBody("/stops", plan.first() + "…" + plan.last(), "out-of-range",
                    Map.of("min", plan.first().toString(), "max", plan.first().plusDays(LONGEST).toString())));
        }
        return plan;
    }

    /** @throws ProblemException 400 with everything that is wrong */
    static void refuse(List<FieldFault> faults) {
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }
}
