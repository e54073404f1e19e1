package org.guiju.leave.adapter.in.request;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.guiju.kit.actor.Actor;
import org.guiju.kit.message.Language;
import org.guiju.kit.problem.FieldFault;
import org.guiju.kit.problem.ProblemException;
import org.guiju.kit.problem.ProblemKind;
import org.guiju.kit.security.Capability;
import org.guiju.kit.web.ClauseView;
import org.guiju.kit.web.Command;
import org.guiju.kit.web.Etags;
import org.guiju.kit.web.Kept;
import org.guiju.leave.application.request.LeaveConfiguration;
import org.guiju.leave.application.request.LeaveConfigurations;
import org.guiju.leave.application.request.RulesInForce;
import org.guiju.leave.domain.departure.Approvers;
import org.guiju.leave.domain.departure.DepartureRules;
import org.guiju.leave.domain.journey.Setting;
import org.guiju.leave.domain.request.Settling;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What the government has settled about leave where its regulation refers to other provisions. */
@RestController
@RequestMapping("/api/v1/leaves/configuration")
class ConfigurationController {

    private static final int MOST_DAYS = 30;

    private final Acting acting;
    private final LeaveConfigurations configurations;
    private final RulesInForce rules;
    private final Clock clock;
    private final Settling question = new Settling();

    ConfigurationController(Acting acting, LeaveConfigurations configurations, RulesInForce rules, Clock clock) {
        this.acting = acting;
        this.configurations = configurations;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * @param settings      by name; a setting left out is unsettled again
     * @param reminderEvery days between two reminders of an overdue return
     */
    record ConfigurationBody(
            @NotNull @Size(max = 100) Map<String, List<String>> settings, @NotNull Integer reminderEvery) {}

    /** @param roles what a setting may name */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record ConfigurationView(long version, int reminderEvery, List<SettingView> settings, List<String> roles, Optional<String> changedBy,
                             Optional<OffsetDateTime> changedAt) {}

    /** @param settled absent while nothing is; an empty list says that nobody has to be asked */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record SettingView(String name, String applicant, String term, Setting.Use use, ClauseView clause, Optional<List<String>> settled) {}

    @GetMapping
    Mono<ResponseEntity<ConfigurationView>> read(Actor actor, Language language) {
        return configurations.of(actor.jurisdiction())
                .map(configuration -> Etags.ok(configuration.version(), view(configuration, rules(actor.jurisdiction()), language)));
    }

    @PutMapping
    Mono<ResponseEntity<Object>> settle(Command<ConfigurationBody> command) {
        if (!command.actor().has(Capability.SYSTEM_ADMINISTRATOR)) {
            throw ProblemException.of(ProblemKind.FORBIDDEN);
        }
        Jurisdiction jurisdiction = command.actor().jurisdiction();
        DepartureRules departure = rules(jurisdiction);
        check(command.body(), departure);
        AtomicReference<LeaveConfiguration> before = new AtomicReference<>(LeaveConfiguration.none());
        return acting.commands().on("request.configured", "configuration", command)
                .gather(() -> configurations.held(jurisdiction).doOnNext(before::set).map(known -> new Settling.Facts(
                        new Claim(known.version(), command.grant()), command.body().settings())))
                .at(facts -> facts.claim().version())
                .judge(acting.judgement(question))
                .keep((facts, allowed) -> configurations.keep(jurisdiction, before.get(), new Approvers(facts.settings()),
                                command.body().reminderEvery(), command.actor().person())
                        .map(kept -> Kept.changed("configuration", kept.version(), view(kept, departure, command.language()),
                                command.actor().actedByThemselves())));
    }

    private static void check(ConfigurationBody body, DepartureRules departure) {
        List<String> names = departure.settings().stream().map(Setting::name).toList();
        List<FieldFault> faults = new ArrayList<>();
        body.settings().forEach((name, roles) -> {
            String pointer = "/settings/" + name.replace("~", "~0").replace("/", "~1");
            if (!names.contains(name)) {
                faults.add(FieldFault.inBody(pointer, name, "request-unknown-setting", Map.of("allowed", names)));
            }
            for (int i = 0; roles != null && i < roles.size(); i++) {
                if (!departure.roles().contains(roles.get(i))) {
                    faults.add(FieldFault.inBody(pointer + "/" + i, String.valueOf(roles.get(i)), "request-unknown-role",
                            Map.of("allowed", departure.roles())));
                }
            }
            if (roles == null) {
                faults.add(FieldFault.missing(FieldFault.In.BODY, pointer));
            }
        });
        if (body.reminderEvery() < 1 || body.reminderEvery() > MOST_DAYS) {
            faults.add(FieldFault.inBody("/reminderEvery", body.reminderEvery(), "out-of-range", Map.of("min", 1, "max", MOST_DAYS)));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }

    private DepartureRules rules(Jurisdiction jurisdiction) {
        Instant now = clock.instant();
        return rules.of(rules.book(jurisdiction, LocalDate.ofInstant(now, WorkingCalendar.ZONE))).departure();
    }

    private static ConfigurationView view(LeaveConfiguration configuration, DepartureRules departure, Language language) {
        return new ConfigurationView(configuration.version(), configuration.reminderEvery(),
                departure.settings().stream().map(setting -> new SettingView(setting.name(), setting.applicant(), setting.term(), setting.use(),
                        ClauseView.of(setting.clause(), language), configuration.approvers().of(setting.name()))).toList(),
                departure.roles(), configuration.changedBy(), configuration.changedAt().map(RequestViews::local));
    }
}
