package org.guiju.leave.adapter.in.schedule;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.guiju.kit.message.Language;
import org.guiju.kit.message.Messages;
import org.guiju.kit.web.ActionView;
import org.guiju.kit.web.Rulings;
import org.guiju.leave.adapter.in.schedule.SubstitutionView.ActView;
import org.guiju.leave.application.ledger.Keeper;
import org.guiju.leave.application.schedule.FindingSubstitutes;
import org.guiju.leave.domain.departure.DepartureRules;
import org.guiju.leave.domain.ledger.Act;
import org.guiju.leave.domain.schedule.Substitution;
import org.guiju.leave.domain.schedule.SubstitutionState;
import org.guiju.leave.domain.schedule.SubstitutionStep;
import org.guiju.regulation.calendar.WorkingCalendar;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Puts substitutions into the reader's words, with what the reader could do about them. */
public final class SubstitutionViews {

    private static final String ROOT = "/api/v1/leaves/substitutions/";

    private final FindingSubstitutes finding;
    private final Rulings rulings;
    private final Messages messages;

    public SubstitutionViews(FindingSubstitutes finding, Rulings rulings, Messages messages) {
        this.finding = finding;
        this.rulings = rulings;
        this.messages = messages;
    }

    Mono<SubstitutionView> of(Substitution one, Keeper keeper, Language language) {
        return (keeper.posts().isEmpty() ? Mono.just(List.<ActionView>of()) : actions(one, keeper, language))
                .map(actions -> view(one, actions, language));
    }

    private Mono<List<ActionView>> actions(Substitution one, Keeper keeper, Language language) {
        DepartureRules rules = finding.rules(keeper.jurisdiction());
        return Flux.fromStream(one.state().open().stream().sorted(Comparator.naturalOrder()))
                .concatMap(step -> finding.question(keeper, one, step).map(question -> rulings.action(step.id(),
                        messages.text("substitution.action." + step.id(), language), "POST", ROOT + one.id() + path(step),
                        question.judge(rules.schedule().orElseThrow(), rules.cover()).ruling(), language)))
                .collectList();
    }

    private static String path(SubstitutionStep step) {
        return switch (step) {
            case TELL -> "";
            case NAME -> "/substitute";
            case WITHDRAW -> "/withdrawal";
        };
    }

    private SubstitutionView view(Substitution one, List<ActionView> actions, Language language) {
        SubstitutionState state = one.state();
        return new SubstitutionView(one.id(), one.version(), state.status(), status(state, language), one.leader(), one.missed().what(),
                local(one.missed().from()), local(one.missed().until()), one.reason(), one.substitute(),
                state instanceof SubstitutionState.Withdrawn withdrawn ? Optional.of(withdrawn.reason()) : Optional.empty(), one.rulebook(),
                one.acts().stream().map(act -> act(act, language)).toList(), actions);
    }

    String status(SubstitutionState state, Language language) {
        return messages.text("substitution.status." + state.status(), language);
    }

    private ActView act(Act act, Language language) {
        return new ActView(act.what(), messages.text("substitution.action." + act.what(), language), local(act.at()), act.by().person(),
                act.by().name(), act.by().post(), act.by().postTitle());
    }

    static OffsetDateTime local(Instant at) {
        return at.atZone(WorkingCalendar.ZONE).toOffsetDateTime();
    }
}
