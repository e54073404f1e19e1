package org.guiju.leave.application.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.guiju.leave.application.worklist.WaitingWork;
import org.guiju.leave.domain.dutyroster.Assignment;
import org.guiju.leave.domain.dutyroster.Break;
import org.guiju.leave.domain.dutyroster.Flaw;
import org.guiju.leave.domain.dutyroster.Incident;
import org.guiju.leave.domain.dutyroster.Need;
import org.guiju.leave.domain.dutyroster.Roster;
import org.guiju.leave.domain.dutyroster.Swap;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.posts.PostId;
import reactor.core.publisher.Flux;

/**
 * What waits because of duty: wishes to answer, duties one cannot do, steps of incidents; for the office, open days and breaks nobody
 * has planned.
 */
public final class DutyWaiting implements WaitingWork {

    /** How far ahead of a break the office is reminded to plan it: a default of the product. */
    private static final int PLANNED_AHEAD = 30;
    private static final int FAR = 800;
    private static final String ROSTERS = "/api/v1/leaves/duty/rosters";

    private final Rosters rosters;
    private final Incidents incidents;
    private final Surveying surveying;

    public DutyWaiting(Rosters rosters, Incidents incidents, Surveying surveying) {
        this.rosters = rosters;
        this.incidents = incidents;
        this.surveying = surveying;
    }

    @Override
    public Flux<Work> waitingFor(Person person) {
        Caller caller = new Caller(person.id(), person.id().value(), person.jurisdiction(), person.posts(), false);
        return surveying.ifAny(person.jurisdiction()).flatMapMany(around ->
                rosters.between(person.jurisdiction(), around.today(), around.today().plusDays(FAR)).collectList()
                        .flatMapMany(plans -> Flux.fromIterable(ofPlans(around, caller, plans)))
                        .concatWith(incidents.unsettled(person.jurisdiction())
                                .flatMapIterable(incident -> ofIncident(caller, incident))));
    }

    private static List<Work> ofPlans(Circumstances around, Caller caller, List<Roster> plans) {
        List<Work> work = new ArrayList<>();
        for (Roster plan : plans) {
            plan.swaps().stream().filter(swap -> swap.open() && swap.to().equals(caller.person())).map(swap -> answer(around, plan, swap))
                    .forEach(work::add);
            if (plan.published()) {
                plan.flaws(around.rule(), around.days(), around.presence()).stream().filter(flaw -> !flaw.day().isBefore(around.today()))
                        .forEach(flaw -> repair(caller, plan, flaw).ifPresent(work::add));
            } else if (caller.office() && plan.state() instanceof Roster.Draft) {
                work.add(new Work("duty-roster", plan.id().toString(), "duty-draft", Map.of("name", plan.name(), "first",
                        plan.first().toString()), ROSTERS + "/" + plan.id(), "duty-publish", caller.officePost(), Optional.of(begin(plan.first())),
                        false));
            }
        }
        if (caller.office()) {
            unplanned(around, caller, plans, work);
        }
        return work;
    }

    private static Work answer(Circumstances around, Roster plan, Swap swap) {
        return new Work("duty-swap", plan.id().toString(), "duty-swap", Map.of("person", around.presence().name(swap.from()),
                "day", swap.day().toString(), "name", plan.name()), ROSTERS + "/" + plan.id(), "duty-answer", post(plan, swap),
                Optional.of(begin(swap.day())), false);
    }

    private static Optional<PostId> post(Roster plan, Swap swap) {
        return plan.duties().stream().filter(duty -> duty.person().equals(swap.to())).map(Assignment::post).findFirst();
    }

    /** A day that has become open waits for the office; a duty one cannot do, for whoever holds it too. */
    private static Optional<Work> repair(Caller caller, Roster plan, Flaw flaw) {
        boolean own = flaw.person().filter(caller.person()::equals).isPresent();
        String title = switch (flaw.kind()) {
            case UNCOVERED -> "duty-gap";
            case HOLDER_AWAY -> "duty-conflict";
            case NOT_A_LEADER -> "duty-not-a-leader";
            case WITHOUT_CONTACT -> "duty-contact";
            case NOT_NEEDED -> "duty-not-needed";
        };
        if (!own && !caller.office()) {
            return Optional.empty();
        }
        String step = own && flaw.kind() == Flaw.Kind.HOLDER_AWAY ? "duty-swap" : flaw.kind() == Flaw.Kind.WITHOUT_CONTACT ? "duty-contact"
                : "duty-assign";
        return Optional.of(new Work("duty-roster", plan.id().toString(), title, Map.of("day", flaw.day().toString(), "name", plan.name()),
                ROSTERS + "/" + plan.id(), step, own ? Optional.empty() : caller.officePost(), Optional.of(begin(flaw.day())), true));
    }

    private static void unplanned(Circumstances around, Caller caller, List<Roster> plans, List<Work> work) {
        LocalDate day = around.today();
        LocalDate until = day.plusDays(PLANNED_AHEAD);
        while (!day.isAfter(until)) {
            LocalDate on = day;
            boolean open = around.days().need(on) == Need.REQUIRED && plans.stream().noneMatch(plan -> plan.days().contains(on));
            if (open && around.days().around(on) instanceof Break.Announced holidays) {
                work.add(new Work("duty-roster", holidays.first().toString(), "duty-unplanned", Map.of("name", holidays.name(), "first",
                        holidays.first().toString(), "last", holidays.last().toString()), ROSTERS, "duty-draft", caller.officePost(),
                        Optional.of(begin(holidays.first())), false));
                day = holidays.last();
            }
            day = day.plusDays(1);
        }
    }

    private static List<Work> ofIncident(Caller caller, Incident incident) {
        return incident.steps().stream().filter(Incident.Step::open)
                .filter(step -> step.person().filter(caller.person()::equals).isPresent() || caller.office())
                .map(step -> new Work("duty-incident", incident.id().toString(), "duty-incident", Map.of("what", incident.what(), "to",
                        step.name()), "/api/v1/leaves/duty/incidents/" + incident.id(), step.step().id(), step.to(),
                        Optional.of(incident.occurredAt()), true)).toList();
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }
}
