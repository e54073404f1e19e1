package org.guiju.leave.adapter.in.mission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.guiju.kit.message.Language;
import org.guiju.kit.message.Messages;
import org.guiju.kit.web.ActionView;
import org.guiju.kit.web.Rulings;
import org.guiju.leave.adapter.in.mission.MissionView.ActView;
import org.guiju.leave.adapter.in.mission.MissionView.ReportView;
import org.guiju.leave.application.ledger.Keeper;
import org.guiju.leave.application.mission.KeepingMissions;
import org.guiju.leave.application.mission.MissionRulesInForce;
import org.guiju.leave.application.mission.Missions;
import org.guiju.leave.domain.ledger.Act;
import org.guiju.leave.domain.mission.Mission;
import org.guiju.leave.domain.mission.MissionState;
import org.guiju.leave.domain.mission.MissionStep;
import org.guiju.regulation.calendar.WorkingCalendar;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Puts groups into the reader's words, with what the reader could do about them. */
public final class MissionViews {

    private static final String ROOT = "/api/v1/leaves/missions/";

    private final KeepingMissions keeping;
    private final Missions missions;
    private final MissionRulesInForce rules;
    private final Rulings rulings;
    private final Messages messages;
    private final Clock clock;

    public MissionViews(KeepingMissions keeping, Missions missions, MissionRulesInForce rules, Rulings rulings, Messages messages, Clock clock) {
        this.keeping = keeping;
        this.missions = missions;
        this.rules = rules;
        this.rulings = rulings;
        this.messages = messages;
        this.clock = clock;
    }

    Mono<MissionView> of(Mission mission, Keeper keeper, Language language) {
        Mono<List<ActionView>> actions = KeepingMissions.keeps(keeper, mission.outline())
                ? Flux.fromStream(mission.state().open().stream().sorted(Comparator.naturalOrder()).filter(step -> applies(step, mission)))
                        .concatMap(step -> action(mission, step, keeper, language)).collectList()
                : Mono.just(List.of());
        return missions.reminders(keeper.jurisdiction(), mission.id()).collectList().zipWith(actions,
                (reminders, possible) -> view(mission, reminders, possible, language));
    }

    String status(MissionState state, Language language) {
        return messages.text("mission.status." + state.status(), language);
    }

    private MissionView view(Mission mission, List<LocalDate> reminders, List<ActionView> actions, Language language) {
        MissionState state = mission.state();
        Optional<LocalDate> returned = switch (state) {
            case MissionState.Returned back -> Optional.of(back.on());
            case MissionState.Reported reported -> Optional.of(reported.returnedOn());
            case MissionState.Registered _, MissionState.Withdrawn _ -> Optional.empty();
        };
        Optional<ReportView> report = state instanceof MissionState.Reported reported
                ? Optional.of(new ReportView(reported.handedIn(), reported.title(), reported.attachment())) : Optional.empty();
        return new MissionView(mission.id(), mission.version(), state.status(), status(state, language), mission.outline(),
                mission.outline().days(), mission.outline().members().size(), returned,
                state instanceof MissionState.Returned back ? back.reportDue() : Optional.empty(), report, reminders, mission.gifts(),
                state instanceof MissionState.Withdrawn withdrawn ? Optional.of(withdrawn.reason()) : Optional.empty(), mission.rulebook(),
                mission.acts().stream().map(act -> act(act, language)).toList(), actions);
    }

    private ActView act(Act act, Language language) {
        return new ActView(act.what(), messages.text("mission.action." + act.what(), language),
                act.at().atZone(WorkingCalendar.ZONE).toOffsetDateTime(), act.by().person(), act.by().name(), act.by().post(), act.by().postTitle());
    }

    private boolean applies(MissionStep step, Mission mission) {
        return switch (step) {
            case HANDLE_GIFT -> mission.gifts().stream().anyMatch(gift -> gift.handled().isEmpty());
            case RETURN -> !mission.outline().first().isAfter(LocalDate.now(clock));
            case CHANGE, HAND_IN_REPORT, ADD_GIFT, WITHDRAW -> true;
        };
    }

    private Mono<ActionView> action(Mission mission, MissionStep step, Keeper keeper, Language language) {
        String root = ROOT + mission.id();
        String href = switch (step) {
            case CHANGE -> root;
            case RETURN -> root + "/return";
            case HAND_IN_REPORT -> root + "/report";
            case ADD_GIFT -> root + "/gifts";
            case HANDLE_GIFT -> root + "/gifts/{number}/handling";
            case WITHDRAW -> root + "/withdrawal";
        };
        return Mono.justOrEmpty(rules.find(keeper.jurisdiction(), LocalDate.now(clock)))
                .flatMap(inForce -> keeping.question(keeper, mission, step).map(question -> rulings.action(step.id(),
                        messages.text("mission.action." + step.id(), language), step == MissionStep.CHANGE ? "PUT" : "POST", href,
                        question.judge(inForce).ruling(), language)));
    }
}
