package org.guiju.leave.adapter.in.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.guiju.kit.actor.Actor;
import org.guiju.kit.message.Language;
import org.guiju.kit.problem.FieldFault;
import org.guiju.kit.problem.FieldFault.In;
import org.guiju.kit.problem.ProblemException;
import org.guiju.kit.receipts.Judgement;
import org.guiju.kit.web.Command;
import org.guiju.kit.web.Etags;
import org.guiju.kit.web.Kept;
import org.guiju.leave.application.duty.Caller;
import org.guiju.leave.application.duty.PlanningDuty;
import org.guiju.leave.application.duty.PlanningDuty.Wanted;
import org.guiju.leave.application.duty.Prepared;
import org.guiju.leave.application.duty.ReadingDuty;
import org.guiju.leave.application.duty.Setting;
import org.guiju.leave.domain.dutyroster.Assigning;
import org.guiju.leave.domain.dutyroster.Planning;
import org.guiju.leave.domain.dutyroster.Publishing;
import org.guiju.leave.domain.dutyroster.Reaching;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.posts.PersonId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The plans: drafted with whose turn it is, changed by hand, published. */
@RestController
@RequestMapping("/api/v1/leaves/duty/rosters")
class RostersController {

    private final DutyActs acts;
    private final PlanningDuty planning;
    private final ReadingDuty reading;
    private final Setting setting;
    private final DutyViews views;
    private final Judgement<Planning> judgePlanning;
    private final Judgement<Assigning> judgeAssigning;
    private final Judgement<Reaching> judgeReaching;
    private final Judgement<Publishing> judgePublishing;
    private final Clock clock;

    RostersController(DutyActs acts, PlanningDuty planning, ReadingDuty reading, Setting setting, DutyViews views,
            Judgement<Planning> judgePlanning, Judgement<Assigning> judgeAssigning, Judgement<Reaching> judgeReaching,
            Judgement<Publishing> judgePublishing, Clock clock) {
        this.acts = acts;
        this.planning = planning;
        this.reading = reading;
        this.setting = setting;
        this.views = views;
        this.judgePlanning = judgePlanning;
        this.judgeAssigning = judgeAssigning;
        this.judgeReaching = judgeReaching;
        this.judgePublishing = judgePublishing;
        this.clock = clock;
    }

    /** @param day any day of the break that is to be planned */
    record DraftBody(@NotNull LocalDate day) {}

    record WantedBody(@NotNull PersonId person, Optional<@Size(max = 100) String> contact) {}

    record DayBody(@NotEmpty @Size(max = 10) List<@Valid @NotNull WantedBody> persons) {}

    record ContactBody(@NotBlank @Size(max = 100) String contact) {}

    record RosterList(List<RosterView> items) {}

    /** The plans of a year, this year's where none is named, in order of their days. */
    @GetMapping
    Mono<RosterList> ofYear(@RequestParam Optional<Integer> year, Actor actor, Language language) {
        return reading.ofYear(Callers.of(actor), year(year, clock)).map(scene -> views.roster(scene, language)).collectList()
                .map(RosterList::new).onErrorMap(DutyProblems::of);
    }

    static Year year(Optional<Integer> written, Clock clock) {
        int year = written.orElseGet(() -> LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE).getYear());
        if (year < 2000 || year > 2100) {
            throw ProblemException.invalid(new FieldFault(In.QUERY, "year", Optional.of(String.valueOf(year)), "out-of-range",
                    Map.of("min", 2000, "max", 2100)));
        }
        return Year.of(year);
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<RosterView>> one(@PathVariable UUID id, Actor actor, Language language) {
        return reading.byId(Callers.of(actor), id).onErrorMap(DutyProblems::of)
                .switchIfEmpty(Mono.error(() -> ProblemException.notFound(id.toString())))
                .map(scene -> Etags.ok(scene.roster().version(), views.roster(scene, language)));
    }

    /** A plan for the announced break around a day, with whose turn it is proposed from what everybody has done so far. */
    @PostMapping
    Mono<ResponseEntity<Object>> draft(Command<DraftBody> command) {
        Caller caller = Callers.office(command.actor());
        UUID id = UUID.randomUUID();
        AtomicReference<Prepared<Planning>> prepared = new AtomicReference<>();
        return acts.commands().making("duty.draft", command)
                .gather(() -> planning.draft(caller, id, command.body().day()).doOnNext(prepared::set).map(Prepared::facts)
                        .onErrorMap(DutyProblems::of))
                .judge(judgePlanning)
                .keep((_, _) -> setting.keep(caller.jurisdiction(), prepared.get())
                        .then(setting.of(caller, id))
                        .onErrorMap(DutyProblems::of)
                        .map(scene -> Kept.created(id.toString(), scene.roster().version(), views.roster(scene, command.language()),
                                DutyActions.ROSTERS + "/" + id, Callers.actedBy(command.actor()))));
    }

    /** Whose turn it is by now: in a draft on every day, in a published plan on the days that have become open. */
    @PostMapping("/{id}/proposal")
    Mono<ResponseEntity<Object>> propose(@PathVariable UUID id, Command<Command.NoBody> command) {
        Callers.office(command.actor());
        return acts.on(id, "duty.proposal", command, judgePlanning, planning::propose);
    }

    /** Who is on duty on a day; in a published plan only where the day has become open. */
    @PutMapping("/{id}/days/{day}")
    Mono<ResponseEntity<Object>> assign(@PathVariable UUID id, @PathVariable LocalDate day, Command<DayBody> command) {
        Callers.office(command.actor());
        List<Wanted> wanted = command.body().persons().stream().map(one -> new Wanted(one.person(), one.contact())).toList();
        return acts.on(id, "duty.assign", command, judgeAssigning, scene -> planning.assign(scene, day, wanted));
    }

    /** How somebody on duty is reached: written by the office or by themselves. */
    @PutMapping("/{id}/contacts/{person}")
    Mono<ResponseEntity<Object>> reach(@PathVariable UUID id, @PathVariable String person, Command<ContactBody> command) {
        PersonId whose = person(person);
        return acts.on(id, "duty.contact", command, judgeReaching, scene -> planning.reach(scene, whose, command.body().contact()));
    }

    private static PersonId person(String written) {
        try {
            return PersonId.of(written);
        } catch (IllegalArgumentException noId) {
            throw ProblemException.invalid(new FieldFault(In.PATH, "person", Optional.of(written), "wrong-format", Map.of("expected", "id")));
        }
    }

    /** Everybody may rely on the plan: no day open, everybody there and reachable. */
    @PostMapping("/{id}/publication")
    Mono<ResponseEntity<Object>> publish(@PathVariable UUID id, Command<Command.NoBody> command) {
        Callers.office(command.actor());
        return acts.on(id, "duty.publish", command, judgePublishing, planning::publish);
    }
}
