package org.guiju.kit.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.guiju.kit.problem.FieldFault;
import org.guiju.kit.problem.FieldFault.In;
import org.guiju.kit.problem.ProblemException;
import org.guiju.regulation.calendar.CalendarFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Asked by the owner of the calendar before it takes notices in. For services only; a question, nothing is changed. */
@RestController
public class ForesightEndpoint {

    private final Foresight foresight;

    ForesightEndpoint(Foresight foresight) {
        this.foresight = foresight;
    }

    /** As {@link Foresight.Proposed} comes over the wire, where anything may be left out. */
    public record ProposedBody(@NotBlank String region, @NotNull @Valid FactsBody notices) {

        Foresight.Proposed proposed() {
            return new Foresight.Proposed(region, new CalendarFacts(notices.region(), notices.version(),
                    notices.notices().stream().map(NoticeBody::facts).toList(),
                    notices.festivals().stream().map(FestivalBody::facts).toList()));
        }
    }

    public record FactsBody(@NotBlank String region, @NotNull String version, @NotNull List<@NotNull @Valid NoticeBody> notices,
            @NotNull List<@NotNull @Valid FestivalBody> festivals) {}

    public record NoticeBody(@NotBlank String region, @NotNull String number, @Nullable LocalDate published, @NotNull String standing,
            @NotNull List<@NotNull @Valid DayBody> days) {

        CalendarFacts.NoticeFacts facts() {
            return new CalendarFacts.NoticeFacts(region, number, published, standing, days.stream().map(DayBody::facts).toList());
        }
    }

    public record DayBody(@NotNull LocalDate date, @NotNull String kind, @NotNull String name, @NotNull String evidence) {

        CalendarFacts.DayFacts facts() {
            return new CalendarFacts.DayFacts(date, kind, name, evidence);
        }
    }

    public record FestivalBody(@NotBlank String region, @NotNull String name, @NotNull String from, @NotNull String until,
            @NotNull String basis) {

        CalendarFacts.FestivalFacts facts() {
            return new CalendarFacts.FestivalFacts(region, name, from, until, basis);
        }
    }

    /** What the proposed notices would move here. */
    @PostMapping("/internal/deadlines/preview")
    public Mono<Foresight.Foreseen> preview(@Valid @RequestBody ProposedBody body) {
        return Mono.defer(() -> foresight.of(body.proposed())).onErrorMap(
                error -> error instanceof IllegalArgumentException || error instanceof DateTimeException, refused ->
                        ProblemException.invalid(new FieldFault(In.BODY, "/notices", Optional.empty(), "wrong-format",
                                Map.of("expected", "calendar-notices"))));
    }
}
