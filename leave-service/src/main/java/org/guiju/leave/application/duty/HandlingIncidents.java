package org.guiju.leave.application.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.guiju.leave.application.directory.Unfit;
import org.guiju.leave.application.duty.DutyNews.News;
import org.guiju.leave.domain.dutyroster.Assignment;
import org.guiju.leave.domain.dutyroster.DutyQuestion;
import org.guiju.leave.domain.dutyroster.DutyRoster;
import org.guiju.leave.domain.dutyroster.Handling;
import org.guiju.leave.domain.dutyroster.Incident;
import org.guiju.leave.domain.dutyroster.IncidentLevel;
import org.guiju.leave.domain.dutyroster.IncidentStep;
import org.guiju.leave.domain.dutyroster.Stepping;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.DirectorySnapshot;
import org.guiju.regulation.posts.Duty;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.posts.Post;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.posts.PostKinds;
import org.guiju.regulation.posts.UnitId;
import org.guiju.regulation.proceeding.OutOfTurn;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Something happens on duty: the leader on duty takes command, and whoever must be told is told at once. */
public final class HandlingIncidents {

    private final Rosters rosters;
    private final Incidents incidents;
    private final Surveying surveying;
    private final DutyNews news;

    public HandlingIncidents(Rosters rosters, Incidents incidents, Surveying surveying, DutyNews news) {
        this.rosters = rosters;
        this.incidents = incidents;
        this.surveying = surveying;
        this.news = news;
    }

    /**
     * What is reported.
     *
     * @param unit        whose matter it is: its leader in charge starts the plan
     * @param command     what has been ordered first
     * @param commandedAt when; at once where absent
     */
    public record Report(Instant occurredAt, IncidentLevel level, boolean sensitive, UnitId unit, String what, String command,
            Optional<Instant> commandedAt) {}

    /** An act on an incident, ready to be judged. */
    public record Ready<F extends DutyQuestion>(F facts, Incident after, List<News> news) {}

    /** An incident is registered. @throws Unfit where nobody was on duty then, or the directory knows no such unit */
    public Mono<Ready<Handling>> register(Caller caller, UUID id, Report report) {
        Jurisdiction jurisdiction = caller.jurisdiction();
        return surveying.now(jurisdiction).flatMap(around -> onDuty(jurisdiction, report.occurredAt()).collectList()
                .map(onDuty -> ready(around, caller, id, report, onDuty)));
    }

    private Flux<Assignment> onDuty(Jurisdiction jurisdiction, Instant at) {
        LocalDate day = Circumstances.dayOf(at);
        return rosters.between(jurisdiction, day, day).filter(roster -> roster.published()).flatMapIterable(roster -> roster.on(day));
    }

    private static Ready<Handling> ready(Circumstances around, Caller caller, UUID id, Report report, List<Assignment> onDuty) {
        Instant commandedAt = report.commandedAt().orElse(around.now());
        refuseUnfit(around, report, commandedAt, onDuty);
        Assignment leader = onDuty.stream().filter(duty -> duty.person().equals(caller.person())).findFirst().orElse(onDuty.getFirst());
        Optional<DutyRoster.Incidents> grave = around.rule().incidents().filter(rule -> rule.concerns(report.level(), report.sensitive()));
        Addressee head = head(around);
        Addressee inCharge = around.directory().leaderInCharge(report.unit(), around.now()).map(post -> addressee(around, post)).orElse(head);
        List<Incident.Step> steps = new ArrayList<>();
        steps.add(new Incident.Step(IncidentStep.COMMAND, Optional.empty(), Optional.of(leader.person()), leader.name(), commandedAt,
                Optional.of(commandedAt), false, report.command()));
        grave.ifPresent(rule -> rule.steps().stream().filter(step -> step != IncidentStep.COMMAND)
                .forEach(step -> steps.add(step(step, step == IncidentStep.REPORT ? head : inCharge, leader, around.now()))));
        Incident incident = new Incident(id, 0, report.occurredAt(), report.level(), report.sensitive(), report.unit().value(),
                report.what(), leader.person(), leader.name(), report.command(), steps);
        boolean mine = caller.office() || onDuty.stream().anyMatch(duty -> duty.person().equals(caller.person()));
        Handling facts = new Handling(0, report.level(), report.sensitive(), mine, leader.name(), inCharge.name(), head.name(),
                head.isThat(leader), inCharge.isThat(leader));
        return new Ready<>(facts, incident, List.of(new News("incident", told(incident), List.of(Circumstances.dayOf(report.occurredAt()).toString()))));
    }

    private static void refuseUnfit(Circumstances around, Report report, Instant commandedAt, List<Assignment> onDuty) {
        List<Unfit.Part> unfit = new ArrayList<>();
        if (report.occurredAt().isAfter(around.now())) {
            unfit.add(new Unfit.Part("/occurredAt", report.occurredAt().toString(), "duty-in-future", Map.of()));
        } else if (onDuty.isEmpty()) {
            unfit.add(new Unfit.Part("/occurredAt", report.occurredAt().toString(), "duty-nobody-then", Map.of()));
        }
        if (commandedAt.isAfter(around.now())) {
            unfit.add(new Unfit.Part("/commandedAt", commandedAt.toString(), "duty-in-future", Map.of()));
        } else if (commandedAt.isBefore(report.occurredAt())) {
            unfit.add(new Unfit.Part("/commandedAt", commandedAt.toString(), "duty-before-it-happened", Map.of()));
        }
        if (around.directory().unit(report.unit()).isEmpty()) {
            unfit.add(new Unfit.Part("/unit", report.unit().value(), "unknown-unit", Map.of()));
        }
        if (!unfit.isEmpty()) {
            throw new Unfit(unfit);
        }
    }

    /** Whoever is on duty and is the one to be told needs not be told. */
    private static Incident.Step step(IncidentStep step, Addressee to, Assignment leader, Instant now) {
        boolean himself = to.isThat(leader);
        return new Incident.Step(step, Optional.of(to.post()), himself ? Optional.of(leader.person()) : to.person(), to.name(), now,
                himself ? Optional.of(now) : Optional.empty(), himself, "");
    }

    /**
     * Whom a step goes to.
     *
     * @param holder who holds the post, there or away
     * @param person who acts for it now
     */
    private record Addressee(PostId post, Optional<PersonId> holder, Optional<PersonId> person, String name) {

        boolean isThat(Assignment leader) {
            return holder.filter(leader.person()::equals).isPresent();
        }
    }

    private static Addressee head(Circumstances around) {
        String kind = around.rule().incidents().map(DutyRoster.Incidents::reportTo).orElse(PostKinds.HEAD);
        return around.directory().postsOfKind(kind, around.now()).stream().findFirst().map(post -> addressee(around, post.id()))
                .orElseGet(() -> new Addressee(PostId.of(kind), Optional.empty(), Optional.empty(), around.book().term(kind)));
    }

    private static Addressee addressee(Circumstances around, PostId post) {
        DirectorySnapshot directory = around.directory();
        return new Addressee(post, directory.holder(post, around.now()),
                directory.coverage(post, around.now(), Duty.ACTIVITIES).person(),
                directory.post(post).map(Post::title).orElse(post.value()));
    }

    /** A step has been done. @throws OutOfTurn where it was done before */
    public Mono<Ready<Stepping>> step(Caller caller, UUID id, IncidentStep step, Instant at, String note) {
        return surveying.now(caller.jurisdiction()).flatMap(around -> incidents.held(caller.jurisdiction(), id)
                .filter(incident -> maySee(caller, incident))
                .filter(incident -> incident.step(step).isPresent())
                .map(incident -> {
                    Incident.Step on = incident.step(step).orElseThrow();
                    if (!on.open()) {
                        throw OutOfTurn.about("duty-step-done", step.id());
                    }
                    if (at.isAfter(around.now())) {
                        throw new Unfit(List.of(new Unfit.Part("/at", at.toString(), "duty-in-future", Map.of())));
                    }
                    boolean mine = caller.office() || incident.onDuty().equals(caller.person())
                            || on.person().filter(caller.person()::equals).isPresent()
                            || on.to().filter(post -> caller.posts().stream().anyMatch(acting -> acting.post().id().equals(post)
                                    && !acting.duties().isEmpty())).isPresent();
                    Stepping facts = new Stepping(incident.version(), step, at, incident.commandedAt(), mine, on.name());
                    Incident after = incident.done(step, at, note);
                    return new Ready<>(facts, after, List.of(new News("incident-step", told(after),
                            List.of(Circumstances.dayOf(incident.occurredAt()).toString()))));
                }));
    }

    /** Keeps what an act has made of an incident, and tells it. */
    public Mono<Incident> keep(Jurisdiction jurisdiction, Ready<?> ready) {
        Mono<Incident> kept = ready.after().version() == 0 ? incidents.add(jurisdiction, ready.after())
                : incidents.save(jurisdiction, ready.after());
        return kept.flatMap(incident -> news.tell(jurisdiction, incident.id().toString(), ready.news()).thenReturn(incident));
    }

    /** One incident, if the caller takes part in it. */
    public Mono<Incident> byId(Caller caller, UUID id) {
        return incidents.byId(caller.jurisdiction(), id).filter(incident -> maySee(caller, incident));
    }

    /** The latest incidents the caller takes part in; {@link NoDutyRule} where the regulation does not speak of duty. */
    public Flux<Incident> latest(Caller caller, int limit) {
        return surveying.now(caller.jurisdiction())
                .flatMapMany(_ -> incidents.latest(caller.jurisdiction(), limit).filter(incident -> maySee(caller, incident)));
    }

    /** Incidents are for those who deal with them, the office and the head. */
    static boolean maySee(Caller caller, Incident incident) {
        return caller.office() || caller.auditor() || incident.concerns(caller.person())
                || incident.steps().stream().flatMap(step -> step.to().stream())
                        .anyMatch(post -> caller.posts().stream().anyMatch(acting -> acting.post().id().equals(post)))
                || caller.actsFor(PostKinds.HEAD);
    }

    private static List<String> told(Incident incident) {
        return incident.steps().stream().map(step -> step.person().orElse(null)).filter(Objects::nonNull).map(PersonId::value)
                .distinct().toList();
    }
}
