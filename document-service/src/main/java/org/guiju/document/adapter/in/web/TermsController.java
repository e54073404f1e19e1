package org.guiju.document.adapter.in.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.guiju.document.application.turnaround.Settings;
import org.guiju.document.application.turnaround.TermBoard;
import org.guiju.document.domain.Urgency;
import org.guiju.document.domain.question.Configuring;
import org.guiju.document.domain.turnaround.Light;
import org.guiju.document.domain.turnaround.Running;
import org.guiju.document.domain.turnaround.TurnaroundSettings;
import org.guiju.kit.actor.Actor;
import org.guiju.kit.audit.ActedBy;
import org.guiju.kit.message.Language;
import org.guiju.kit.message.Messages;
import org.guiju.kit.problem.FieldFault;
import org.guiju.kit.problem.ProblemException;
import org.guiju.kit.security.Capability;
import org.guiju.kit.web.Command;
import org.guiju.kit.web.Etags;
import org.guiju.kit.web.Kept;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** How papers stand to their terms, and what a government sets for itself where its regulation gives no number. */
@RestController
@RequestMapping("/api/v1/documents")
class TermsController {

    private static final int LONGEST_STRETCH = 366;
    private static final int MOST = 500;

    private final Acting acting;
    private final TermBoard board;
    private final Settings settings;
    private final Messages messages;
    private final Clock clock;
    private final Configuring configuring = new Configuring();

    TermsController(Acting acting, TermBoard board, Settings settings, Messages messages, Clock clock) {
        this.acting = acting;
        this.board = board;
        this.settings = settings;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param counts how many there are of each light */
    record Board(OffsetDateTime asOf, LocalDate from, LocalDate to, Map<String, Long> counts, List<Row> items) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Row(UUID id, String title, String sponsor, String sponsorName, String urgency, String status, String light, String lightTitle,
            OffsetDateTime receivedAt, Optional<OffsetDateTime> ends, Optional<OffsetDateTime> doneAt, String clause, String href) {}

    /**
     * Papers taken in within a stretch of days, with their lights; the soonest due first.
     *
     * @param from  first day; a month before the last one where absent
     * @param to    last day; today where absent
     * @param light only papers of this light
     */
    @GetMapping("/turnaround")
    Mono<Board> turnaround(Actor actor, Language language, @RequestParam Optional<LocalDate> from, @RequestParam Optional<LocalDate> to,
            @RequestParam Optional<String> light) {
        Instant now = clock.instant();
        AskedDays days = AskedDays.of(from, to, LONGEST_STRETCH, LocalDate.ofInstant(now, WorkingCalendar.ZONE), last -> last.minusMonths(1));
        light.filter(wanted -> Arrays.stream(Light.values()).noneMatch(known -> known.id().equals(wanted))).ifPresent(unknown -> {
            throw ProblemException.invalid(new FieldFault(FieldFault.In.QUERY, "light", Optional.of(unknown), "unknown-light",
                    Map.of("lights", Arrays.stream(Light.values()).map(Light::id).toList())));
        });
        var caller = Acting.caller(actor);
        return board.lines(actor.jurisdiction(), caller.keys(), caller.auditor(), days.begin(), days.end(), MOST)
                .map(line -> row(line, now, language)).collectList()
                .map(rows -> new Board(local(now), days.first(), days.last(),
                        rows.stream().collect(Collectors.groupingBy(Row::light, TreeMap::new, Collectors.counting())),
                        rows.stream().filter(row -> light.isEmpty() || light.get().equals(row.light())).toList()));
    }

    private Row row(TermBoard.Line line, Instant now, Language language) {
        Light light = Running.light(line.due(), line.doneAt(), now);
        return new Row(line.id(), line.title(), line.sponsor(), line.sponsorName(), line.urgency(), line.status(), light.id(),
                messages.text("light." + light.id(), language), local(line.receivedAt()), line.due().map(TermsController::local),
                line.doneAt().map(TermsController::local), line.clause(), "/api/v1/documents/" + line.id());
    }

    /**
     * Terms in working days from receipt, by urgency, and the minutes after which a paper to be handed on at once counts as left lying.
     * What is absent is not set: then nothing is overdue for want of a number.
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record TurnaroundBody(
            Optional<@Min(1) @Max(250) Integer> none, Optional<@Min(1) @Max(250) Integer> urgent,
            Optional<@Min(1) @Max(250) Integer> extraUrgent, Optional<@Min(1) @Max(1440) Integer> handOnMinutes) {

        TurnaroundSettings settings() {
            Map<Urgency, Integer> days = new EnumMap<>(Urgency.class);
            none.ifPresent(d -> days.put(Urgency.NONE, d));
            urgent.ifPresent(d -> days.put(Urgency.URGENT, d));
            extraUrgent.ifPresent(d -> days.put(Urgency.EXTRA_URGENT, d));
            return new TurnaroundSettings(days, handOnMinutes.map(OptionalInt::of).orElseGet(OptionalInt::empty));
        }

        static TurnaroundBody of(TurnaroundSettings set) {
            return new TurnaroundBody(Optional.ofNullable(set.workingDays().get(Urgency.NONE)),
                    Optional.ofNullable(set.workingDays().get(Urgency.URGENT)),
                    Optional.ofNullable(set.workingDays().get(Urgency.EXTRA_URGENT)),
                    set.handOnMinutes().isPresent() ? Optional.of(set.handOnMinutes().getAsInt()) : Optional.empty());
        }
    }

    record ConfigurationBody(@NotNull @Valid TurnaroundBody turnaround) {}

    record ConfigurationView(long version, TurnaroundBody turnaround) {}

    @GetMapping("/configuration")
    Mono<ResponseEntity<ConfigurationView>> configuration(Actor actor) {
        return settings.of(actor.jurisdiction()).map(kept -> Etags.ok(kept.version(), view(kept)));
    }

    /** What is set here acts on papers from then on; a paper's term is always told from what is set at the moment. */
    @PutMapping("/configuration")
    Mono<ResponseEntity<Object>> configure(Command<ConfigurationBody> command) {
        Actor actor = command.actor();
        TurnaroundSettings wanted = command.body().turnaround().settings();
        return acting.commands().on("document.configure", "configuration", command)
                .gather(() -> settings.of(actor.jurisdiction()).map(kept -> new Configuring.Facts(new Claim(kept.version(), command.grant()),
                        actor.has(Capability.SYSTEM_ADMINISTRATOR), wanted)))
                .at(facts -> facts.claim().version())
                .judge(acting.judgement(configuring))
                .keep((facts, allowed) -> settings.of(actor.jurisdiction())
                        .flatMap(before -> settings.keep(actor.jurisdiction(), before, wanted))
                        .map(kept -> Kept.changed("configuration", kept.version(), view(kept),
                                new ActedBy(actor.person().value(), actor.name(), null, null, List.of(), null))));
    }

    private static ConfigurationView view(Settings.Kept kept) {
        return new ConfigurationView(kept.version(), TurnaroundBody.of(kept.turnaround()));
    }

    private static OffsetDateTime local(Instant instant) {
        return instant.atZone(WorkingCalendar.ZONE).toOffsetDateTime();
    }
}
