package org.guiju.leave.adapter.in.research;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.guiju.kit.message.Language;
import org.guiju.kit.message.Messages;
import org.guiju.kit.web.ActionView;
import org.guiju.kit.web.Rulings;
import org.guiju.leave.adapter.in.research.TripView.ActView;
import org.guiju.leave.adapter.in.research.TripView.ProblemView;
import org.guiju.leave.application.ledger.Keeper;
import org.guiju.leave.application.research.FieldRulesInForce;
import org.guiju.leave.application.research.KeepingTrips;
import org.guiju.leave.application.research.KeepingTrips.Scene;
import org.guiju.leave.domain.fieldresearch.Activity;
import org.guiju.leave.domain.fieldresearch.FieldQuestion;
import org.guiju.leave.domain.fieldresearch.FieldRules;
import org.guiju.leave.domain.fieldresearch.Problem;
import org.guiju.leave.domain.fieldresearch.Trip;
import org.guiju.leave.domain.fieldresearch.TripState;
import org.guiju.leave.domain.fieldresearch.TripStep;
import org.guiju.leave.domain.ledger.Act;
import org.guiju.regulation.calendar.WorkingCalendar;

/** Puts trips into the reader's words, with what the reader could do about them. */
public final class TripViews {

    private static final String ROOT = "/api/v1/leaves/research/trips/";

    private final KeepingTrips keeping;
    private final FieldRulesInForce rules;
    private final Rulings rulings;
    private final Messages messages;
    private final Clock clock;

    public TripViews(KeepingTrips keeping, FieldRulesInForce rules, Rulings rulings, Messages messages, Clock clock) {
        this.keeping = keeping;
        this.rules = rules;
        this.rulings = rulings;
        this.messages = messages;
        this.clock = clock;
    }

    TripView of(Scene scene, Keeper keeper, Language language) {
        Trip trip = scene.trip();
        Optional<String> outcome = trip.state() instanceof TripState.CalledOff off ? Optional.of(off.reason()) : Optional.empty();
        return new TripView(trip.id(), trip.version(), trip.state().status(), status(trip.state(), language), trip.leader(),
                trip.plan().activity(), activity(trip.plan().activity(), language), trip.plan().subject(), trip.plan().topic(),
                trip.plan().days(), trip.state().counts() && trip.plan().activity().isResearch(), trip.plan().stops(),
                trip.plan().workReason(), trip.minutes(), trip.problems().stream().map(problem -> problem(problem, language)).toList(),
                trip.report(), outcome, trip.rulebook(), trip.acts().stream().map(act -> act(act, language)).toList(),
                keeper.keeps(trip.leader()) ? actions(scene, keeper, language) : List.of());
    }

    /** Its name for whoever shows a list. */
    String status(TripState state, Language language) {
        return messages.text("research.status." + state.status(), language);
    }

    String activity(Activity activity, Language language) {
        return messages.text("research.activity." + activity.name().toLowerCase(Locale.ROOT).replace('_', '-'), language);
    }

    private ProblemView problem(Problem problem, Language language) {
        String title = messages.text("research.problem." + problem.state().status(), language);
        return switch (problem.state()) {
            case Problem.Open open -> new ProblemView(problem.number(), problem.text(), problem.raisedBy(), open.status(), title,
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
            case Problem.Helped helped -> new ProblemView(problem.number(), problem.text(), problem.raisedBy(), helped.status(), title,
                    Optional.of(helped.measure()), Optional.of(helped.unit()), Optional.of(helped.on()), Optional.empty(), Optional.empty());
            case Problem.Closed closed -> new ProblemView(problem.number(), problem.text(), problem.raisedBy(), closed.status(), title,
                    Optional.of(closed.helped().measure()), Optional.of(closed.helped().unit()), Optional.of(closed.helped().on()),
                    Optional.of(closed.result()), Optional.of(closed.on()));
        };
    }

    private ActView act(Act act, Language language) {
        return new ActView(act.what(), messages.text("research.action." + act.what(), language), act.at().atZone(WorkingCalendar.ZONE).toOffsetDateTime(),
                act.by().person(), act.by().name(), act.by().post(), act.by().postTitle());
    }

    private List<ActionView> actions(Scene scene, Keeper keeper, Language language) {
        Optional<FieldRules> inForce = rules.find(keeper.jurisdiction(), LocalDate.now(clock));
        return inForce.stream().flatMap(all -> scene.trip().state().open().stream().sorted(Comparator.naturalOrder())
                .filter(step -> applies(step, scene.trip()))
                .map(step -> action(scene, step, all, language))).toList();
    }

    /** Help and its result are steps on a problem, which must be there and be that far. */
    private boolean applies(TripStep step, Trip trip) {
        return switch (step) {
            case HELP -> !trip.unsettled().isEmpty();
            case SETTLE -> trip.problems().stream().anyMatch(problem -> problem.state() instanceof Problem.Helped);
            case RECORD -> !trip.plan().last().isAfter(LocalDate.now(clock));
            case CHANGE, ADD_PROBLEM, REPORT, CLOSE, CALL_OFF -> true;
        };
    }

    private ActionView action(Scene scene, TripStep step, FieldRules inForce, Language language) {
        FieldQuestion question = keeping.question(scene, step);
        String root = ROOT + scene.trip().id();
        String href = switch (step) {
            case CHANGE -> root;
            case RECORD -> root + "/record";
            case ADD_PROBLEM -> root + "/problems";
            case HELP -> root + "/problems/{number}/help";
            case SETTLE -> root + "/problems/{number}/result";
            case REPORT -> root + "/report";
            case CLOSE -> root + "/closure";
            case CALL_OFF -> root + "/calling-off";
        };
        return rulings.action(step.id(), messages.text("research.action." + step.id(), language), step == TripStep.CHANGE ? "PUT" : "POST", href,
                question.judge(inForce).ruling(), language);
    }
}
