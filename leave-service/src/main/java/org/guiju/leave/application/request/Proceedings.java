package org.guiju.leave.application.request;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.guiju.leave.application.directory.ReadingTheDirectory;
import org.guiju.leave.application.schedule.KnownSchedules;
import org.guiju.leave.domain.request.LeaveRequest;
import org.guiju.leave.domain.request.Person;
import org.guiju.leave.domain.request.Question;
import org.guiju.leave.domain.schedule.Engagement;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ruling;
import reactor.core.publisher.Mono;

/** How everything is done with a request: see it, gather the facts in the best of one's posts, and keep what follows. */
public final class Proceedings {

    private final Requests requests;
    private final ReadingTheDirectory directories;
    private final WorkingDaysOf calendars;
    private final LeaveConfigurations configurations;
    private final RulesInForce rules;
    private final KnownSchedules schedules;
    private final Consequences consequences;
    private final Clock clock;

    public Proceedings(Requests requests, ReadingTheDirectory directories, WorkingDaysOf calendars, LeaveConfigurations configurations,
            RulesInForce rules, KnownSchedules schedules, Consequences consequences, Clock clock) {
        this.requests = requests;
        this.directories = directories;
        this.calendars = calendars;
        this.configurations = configurations;
        this.rules = rules;
        this.schedules = schedules;
        this.consequences = consequences;
        this.clock = clock;
    }

    /** An act ready to be judged. */
    public record Prepared<I, F extends Record & Claim.Carried>(UseCase<I, F> useCase, Scene scene, I input, Seat seat, F facts) {}

    /**
     * Gathers the facts of an act, in the post of the caller in which the rules look most kindly on it.
     *
     * @return empty where there is no such request, or none the caller may know of
     */
    public <I, F extends Record & Claim.Carried> Mono<Prepared<I, F>> prepare(
            UseCase<I, F> useCase, Caller caller, UUID id, I input, Optional<Findings.Grant> grant) {
        return requests.held(caller.jurisdiction(), id).flatMap(this::scene)
                .filter(scene -> Parties.maySee(scene, caller))
                .map(scene -> {
                    if (!scene.request().state().open().contains(useCase.move())) {
                        throw useCase.move().outOfTurn(scene.request().state().status());
                    }
                    return best(useCase, scene, caller, input, grant);
                });
    }

    /** Keeps what the act makes of the request, with everything that follows from it. */
    public <I, F extends Record & Claim.Carried> Mono<Outcome> carryOut(Prepared<I, F> prepared, Ruling.Allowed ruling) {
        return Mono.fromSupplier(() -> prepared.useCase().carryOut(prepared.scene(), prepared.input(), prepared.seat(), ruling))
                .flatMap(outcome -> keep(prepared.scene(), outcome));
    }

    /** Keeps an outcome in the running transaction. */
    public Mono<Outcome> keep(Scene before, Outcome outcome) {
        return requests.save(before.request(), outcome.request(), Parties.seenBy(before.with(outcome.request())))
                .flatMap(saved -> consequences.follow(saved, outcome.followUps())
                        .thenReturn(new Outcome(saved, outcome.by(), outcome.followUps())));
    }

    /** Under which receipt the acts of this outcome were allowed. */
    public Mono<Void> note(Scene before, UUID receipt) {
        return requests.note(before.request().jurisdiction(), before.request().id(), before.request().nextSeq(), receipt);
    }

    /** A request with everything around it, at this instant. */
    public Mono<Scene> scene(LeaveRequest request) {
        return scene(request, clock.instant());
    }

    /** The same at an instant that a timer names. */
    public Mono<Scene> scene(LeaveRequest request, Instant now) {
        return Mono.zip(today(request.jurisdiction(), now), engagements(request))
                .map(known -> new Scene(request, known.getT1(), known.getT2()));
    }

    /** What is known from the first day on, since an extension reaches beyond the last. */
    private Mono<List<Engagement>> engagements(LeaveRequest request) {
        Person person = request.person();
        return schedules.of(request.jurisdiction(), person.id(), person.post(), request.underDecision().stay().from(), null);
    }

    /** What all requests of a government share now. */
    public Mono<Today> today(Jurisdiction jurisdiction) {
        return today(jurisdiction, clock.instant());
    }

    /** What all requests of a government share at an instant. */
    public Mono<Today> today(Jurisdiction jurisdiction, Instant now) {
        return Mono.zip(directories.of(jurisdiction), calendars.government(jurisdiction), configurations.of(jurisdiction),
                        requests.pending(jurisdiction).collectList())
                .map(known -> new Today(known.getT1(), known.getT2(), rules.of(book(jurisdiction, now)), known.getT3().approvers(),
                        known.getT4(), now));
    }

    /** The rulebook in force at the instant. */
    public RuleBook book(Jurisdiction jurisdiction, Instant now) {
        return rules.book(jurisdiction, LocalDate.ofInstant(now, WorkingCalendar.ZONE));
    }

    /** The act in the post of the caller that the rules allow, or else in the one in which they find the least to object to. */
    public static <I, F extends Record & Claim.Carried> Prepared<I, F> best(
            UseCase<I, F> useCase, Scene scene, Caller caller, I input, Optional<Findings.Grant> grant) {
        Claim claim = new Claim(scene.request().version(), grant);
        List<Prepared<I, F>> ways = caller.seats().stream()
                .map(seat -> new Prepared<>(useCase, scene, input, seat, useCase.facts(scene, input, seat, claim))).toList();
        return ways.stream().min(Comparator.comparingInt(
                way -> useCase.question().objections(scene.rules(), scene.calendar(), way.facts()))).orElseThrow();
    }
}
