package org.guiju.leave.application.research;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.guiju.leave.application.directory.Unfit;
import org.guiju.leave.application.ledger.Keeper;
import org.guiju.leave.domain.fieldresearch.Activity;
import org.guiju.leave.domain.fieldresearch.Closing;
import org.guiju.leave.domain.fieldresearch.ContactPlace;
import org.guiju.leave.domain.fieldresearch.FieldQuestion;
import org.guiju.leave.domain.fieldresearch.Following;
import org.guiju.leave.domain.fieldresearch.ListedPlace;
import org.guiju.leave.domain.fieldresearch.Minutes;
import org.guiju.leave.domain.fieldresearch.Plan;
import org.guiju.leave.domain.fieldresearch.Planning;
import org.guiju.leave.domain.fieldresearch.Problem;
import org.guiju.leave.domain.fieldresearch.Recording;
import org.guiju.leave.domain.fieldresearch.Report;
import org.guiju.leave.domain.fieldresearch.Sight;
import org.guiju.leave.domain.fieldresearch.Trip;
import org.guiju.leave.domain.fieldresearch.TripStep;
import org.guiju.leave.domain.ledger.Act;
import org.guiju.leave.domain.ledger.Leader;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.proceeding.OutOfTurn;
import org.guiju.regulation.ruling.Findings;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Everything that is done to a trip: who may do it, which facts decide, what it makes of the trip. */
public final class KeepingTrips {

    private final ResearchTrips trips;
    private final ResearchRegisters registers;
    private final WhoseLine whose;
    private final FieldRulesInForce rules;
    private final Clock clock;

    public KeepingTrips(ResearchTrips trips, ResearchRegisters registers, WhoseLine whose, FieldRulesInForce rules, Clock clock) {
        this.trips = trips;
        this.registers = registers;
        this.whose = whose;
        this.rules = rules;
        this.clock = clock;
    }

    /** A trip as it would be, with what is asked of the rules first. */
    public record Prepared<F extends FieldQuestion>(Trip trip, F facts) {}

    /** A trip with what it touches. @param listed the government's list of places @param points the leader's contact points */
    public record Scene(Trip trip, List<ListedPlace> listed, List<ContactPlace> points) {
        public Scene {
            listed = List.copyOf(listed);
            points = List.copyOf(points);
        }
    }

    /** A new plan for the holder of a post. */
    public Mono<Prepared<Planning>> plan(Keeper keeper, PostId post, Plan plan, Optional<Findings.Grant> grant) {
        return whose.of(keeper.jurisdiction(), post, plan.first())
                .doOnNext(leader -> admit(keeper, leader))
                .flatMap(leader -> topicFits(keeper, leader, plan).then(listed(keeper)).map(listed -> new Prepared<>(
                        Trip.planned(UUID.randomUUID(), leader, plan, rules.on(keeper.jurisdiction(), today()).book().version(),
                                act("plan", keeper, leader)),
                        planning(0, leader, plan, listed, grant))));
    }

    /** Another plan for a trip that has not taken place. */
    public Mono<Prepared<Planning>> change(Keeper keeper, UUID id, Plan plan, Optional<Findings.Grant> grant) {
        return on(keeper, id, TripStep.CHANGE, scene -> planning(scene.trip().version(), scene.trip().leader(), plan, scene.listed(), grant),
                (trip, act) -> trip.changed(plan, act))
                .flatMap(prepared -> topicFits(keeper, prepared.trip().leader(), plan).thenReturn(prepared));
    }

    /** How it went. */
    public Mono<Prepared<Recording>> record(Keeper keeper, UUID id, Minutes minutes, Optional<Findings.Grant> grant) {
        return on(keeper, id, TripStep.RECORD, scene -> {
            if (scene.trip().plan().last().isAfter(today())) {
                throw OutOfTurn.step("not-at-this-point", TripStep.RECORD.id(), "not-over");
            }
            return recording(scene, minutes, grant);
        }, (trip, act) -> trip.recorded(minutes, act));
    }

    public Mono<Prepared<Following>> addProblem(Keeper keeper, UUID id, String text, String raisedBy) {
        return on(keeper, id, TripStep.ADD_PROBLEM, following(TripStep.ADD_PROBLEM), (trip, act) -> trip.withProblem(text, raisedBy, act));
    }

    public Mono<Prepared<Following>> help(Keeper keeper, UUID id, int number, String measure, String unit) {
        return onProblem(keeper, id, TripStep.HELP, number, state -> switch (state) {
            case Problem.Open _, Problem.Helped _ -> new Problem.Helped(today(), measure, unit);
            case Problem.Closed closed -> throw OutOfTurn.step("not-at-this-point", TripStep.HELP.id(), closed.status());
        });
    }

    public Mono<Prepared<Following>> settle(Keeper keeper, UUID id, int number, String result) {
        return onProblem(keeper, id, TripStep.SETTLE, number, state -> switch (state) {
            case Problem.Helped helped -> new Problem.Closed(today(), result, helped);
            case Problem.Open open -> throw OutOfTurn.step("not-at-this-point", TripStep.SETTLE.id(), open.status());
            case Problem.Closed closed -> throw OutOfTurn.step("not-at-this-point", TripStep.SETTLE.id(), closed.status());
        });
    }

    public Mono<Prepared<Following>> report(Keeper keeper, UUID id, Report report) {
        return on(keeper, id, TripStep.REPORT, following(TripStep.REPORT), (trip, act) -> trip.reported(report, act));
    }

    public Mono<Prepared<Closing>> close(Keeper keeper, UUID id, Optional<Findings.Grant> grant) {
        return on(keeper, id, TripStep.CLOSE, scene -> closing(scene.trip(), grant), Trip::closed);
    }

    public Mono<Prepared<Following>> callOff(Keeper keeper, UUID id, String reason) {
        return on(keeper, id, TripStep.CALL_OFF, following(TripStep.CALL_OFF), (trip, act) -> trip.calledOff(reason, act));
    }

    /** Keeps what was prepared, once the rules have allowed it. */
    public Mono<Trip> keep(Keeper keeper, Prepared<?> prepared) {
        Trip trip = prepared.trip();
        return trip.version() == 1 ? trips.add(keeper.jurisdiction(), trip) : trips.save(keeper.jurisdiction(), trip);
    }

    /** A trip the person may know of, with what it touches; empty where there is none. */
    public Mono<Scene> scene(Keeper keeper, UUID id) {
        return trips.byId(keeper.jurisdiction(), id).filter(trip -> keeper.sees(trip.leader())).flatMap(trip -> scene(keeper, trip));
    }

    /** A trip with what it touches. */
    public Mono<Scene> scene(Keeper keeper, Trip trip) {
        return listed(keeper).zipWith(registers.contactPlaces(keeper.jurisdiction())
                        .filter(place -> place.leader().person().equals(trip.leader().person())).collectList(),
                (listed, points) -> new Scene(trip, listed, points));
    }

    public Flux<Trip> list(Keeper keeper, ResearchTrips.Wanted wanted) {
        return trips.list(keeper.jurisdiction(), wanted);
    }

    /** What the rules would be asked if the person took this step now. */
    public FieldQuestion question(Scene scene, TripStep step) {
        Trip trip = scene.trip();
        Minutes unsaid = new Minutes(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, false, Optional.empty());
        return switch (step) {
            case CHANGE -> planning(trip.version(), trip.leader(), trip.plan(), scene.listed(), Optional.empty());
            case RECORD -> recording(scene, trip.minutes().orElse(unsaid), Optional.empty());
            case CLOSE -> closing(trip, Optional.empty());
            case ADD_PROBLEM, HELP, SETTLE, REPORT, CALL_OFF -> new Following(trip.version(), step);
        };
    }

    private <F extends FieldQuestion> Mono<Prepared<F>> on(Keeper keeper, UUID id, TripStep step, Function<Scene, F> facts,
            BiFunction<Trip, Act, Trip> change) {
        return trips.held(keeper.jurisdiction(), id).filter(trip -> keeper.sees(trip.leader()))
                .flatMap(trip -> scene(keeper, trip))
                .map(scene -> {
                    Trip trip = scene.trip();
                    admit(keeper, trip.leader());
                    if (!trip.state().open().contains(step)) {
                        throw OutOfTurn.step("not-at-this-point", step.id(), trip.state().status());
                    }
                    return new Prepared<>(change.apply(trip, act(step.id(), keeper, trip.leader())), facts.apply(scene));
                });
    }

    private Mono<Prepared<Following>> onProblem(Keeper keeper, UUID id, TripStep step, int number,
            Function<Problem.State, Problem.State> next) {
        return on(keeper, id, step, following(step), (trip, act) -> trip.problem(number)
                .map(problem -> trip.withProblem(number, next.apply(problem.state()), act))
                .orElse(trip))
                // a problem nobody knows is as absent as a trip nobody knows
                .filter(prepared -> prepared.trip().problem(number).isPresent());
    }

    private static Function<Scene, Following> following(TripStep step) {
        return scene -> new Following(scene.trip().version(), step);
    }

    private static Planning planning(long version, Leader leader, Plan plan, List<ListedPlace> listed, Optional<Findings.Grant> grant) {
        return new Planning(version, leader.kind(), plan.activity(), Sight.among(plan.stops(), listed), plan.workReason(), grant);
    }

    private static Recording recording(Scene scene, Minutes minutes, Optional<Findings.Grant> grant) {
        Trip trip = scene.trip();
        Plan plan = trip.plan();
        boolean atPoint = plan.stops().stream().anyMatch(stop -> scene.points().stream()
                .anyMatch(point -> point.holdsOn(stop.date()) && point.isAt(stop.place())));
        return new Recording(trip.version(), trip.leader().kind(), plan.activity(), minutes.noted(),
                minutes.important() && minutes.importantAdvice(), plan.activity() == Activity.STAY_IN && atPoint,
                Sight.among(plan.stops(), scene.listed()), plan.workReason(), grant);
    }

    private static Closing closing(Trip trip, Optional<Findings.Grant> grant) {
        boolean needed = trip.minutes().filter(minutes -> minutes.important() && minutes.importantAdvice()).isPresent();
        return new Closing(trip.version(), needed, trip.report(), trip.unsettled().size(), grant);
    }

    private Mono<Void> topicFits(Keeper keeper, Leader leader, Plan plan) {
        return plan.topic().map(id -> registers.topic(keeper.jurisdiction(), id)
                        .filter(topic -> topic.counts() && topic.leader().person().equals(leader.person()))
                        .switchIfEmpty(Mono.error(() -> new Unfit(List.of(new Unfit.Part("/topic", id.toString(), "unknown-topic", Map.of())))))
                        .then())
                .orElse(Mono.empty());
    }

    private Mono<List<ListedPlace>> listed(Keeper keeper) {
        return registers.listed(keeper.jurisdiction()).map(all -> all.stream().map(ResearchRegisters.Listed::place).toList());
    }

    private Act act(String what, Keeper keeper, Leader leader) {
        return new Act(what, clock.instant(), keeper.hand(keeper.seat(leader)));
    }

    private static void admit(Keeper keeper, Leader leader) {
        if (!keeper.keeps(leader)) {
            throw new NotTheirs();
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
