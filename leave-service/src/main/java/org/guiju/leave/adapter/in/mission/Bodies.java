package org.guiju.leave.adapter.in.mission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.guiju.kit.problem.FieldFault;
import org.guiju.kit.problem.ProblemException;
import org.guiju.kit.web.json.Words;
import org.guiju.leave.adapter.in.ledger.Keepers;
import org.guiju.leave.application.mission.Outlining.Said;
import org.guiju.leave.application.mission.Outlining.Wish;
import org.guiju.leave.domain.mission.Caps;
import org.guiju.leave.domain.mission.Gift;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.posts.UnitId;

/** What is sent with each command. */
final class Bodies {

    /** A group that stays longer is no short official trip (临时出国). */
    private static final int LONGEST = 366;

    private Bodies() {
    }

    /** What kind of trip it is. */
    enum Nature { TASK, FAVOUR, WITHOUT_SUBSTANCE, STUDY_TOUR }

    /** Who pays. */
    enum Funding { BUDGET, OVERSEAS_ENTERPRISE, DOMESTIC_ENTERPRISE, SUBORDINATE_UNIT, OTHER }

    /** A member: the post the person holds, or name and title of somebody the directory does not know. */
    record MemberBody(Optional<PostId> post, Optional<@Size(min = 1, max = 60) String> name, Optional<@Size(min = 1, max = 100) String> title,
            @NotBlank @Size(max = 200) String task) {}

    /**
     * A group.
     *
     * @param unit   the unit that sends it
     * @param reason why it takes these persons
     * @param last   day of return
     */
    record MissionBody(UnitId unit, @NotBlank @Size(max = 200) String task, @NotBlank @Size(max = 1000) String reason, Nature nature,
            @NotEmpty @Size(max = 5) List<@NotNull Funding> funding, @NotEmpty @Size(max = 30) List<@NotBlank @Size(max = 60) String> countries,
            @NotEmpty @Size(max = 100) List<@Valid @NotNull MemberBody> members, LocalDate first, LocalDate last) {
        Wish wish() {
            days("/first", first);
            days("/last", last);
            if (last.isBefore(first) || last.isAfter(first.plusDays(LONGEST))) {
                throw ProblemException.invalid(FieldFault.inBody("/last", last, "out-of-range",
                        Map.of("min", first.toString(), "max", first.plusDays(LONGEST).toString())));
            }
            return new Wish(unit, task.strip(), reason.strip(), Words.of(nature), funding.stream().distinct().map(Words::of).toList(),
                    countries.stream().map(String::strip).toList(),
                    members.stream().map(said -> new Said(said.post(), said.name(), said.title(), said.task().strip())).toList(), first, last);
        }
    }

    record ReturnBody(LocalDate on) {}

    /** @param attachment where the report is: a document's number or address */
    record ReportBody(LocalDate on, @NotBlank @Size(max = 200) String title, @NotBlank @Size(max = 300) String attachment) {}

    record ReasonBody(@NotBlank @Size(max = 500) String reason) {}

    /** @param receivedBy which member was given it @param yuan its worth where known, in whole yuan */
    record GiftBody(@NotBlank @Size(max = 200) String item, @NotBlank @Size(max = 100) String giver, @NotBlank @Size(max = 60) String receivedBy,
            LocalDate receivedOn, Optional<@Min(0) @Max(100_000_000) Integer> yuan) {
        Gift gift(int number) {
            return new Gift(number, item.strip(), giver.strip(), receivedBy.strip(), receivedOn, yuan, Optional.empty());
        }
    }

    /** @param how what became of it under the rules on gifts */
    record HandlingBody(@NotBlank @Size(max = 500) String how) {}

    /**
     * What the government settles for a year; what is left out is counted without a cap.
     *
     * @param basis the paper that says so
     */
    record CapsBody(Optional<@Min(0) @Max(10_000) Integer> groups, Optional<@Min(0) @Max(100_000) Integer> people,
            Optional<@Min(1) @Max(1000) Integer> groupSize, Optional<@Min(1) @Max(200) Integer> countries,
            Optional<@Min(1) @Max(366) Integer> daysAbroad, Optional<@Min(1) @Max(366) Integer> reportDays,
            @NotBlank @Size(max = 200) String basis) {
        Caps caps(int year, long version) {
            return new Caps(year, version, groups, people, groupSize, countries, daysAbroad, reportDays, basis.strip());
        }
    }

    /** @throws ProblemException 400 for a day nobody could mean */
    static void days(String pointer, LocalDate day) {
        List<FieldFault> faults = new ArrayList<>();
        Keepers.day(pointer, day, faults);
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }
}
