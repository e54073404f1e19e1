package org.guiju.leave.application.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.guiju.leave.application.duty.DutyBoard.Line;
import org.guiju.leave.application.duty.Rosters.HeldDuty;
import org.guiju.leave.domain.dutyroster.Flaw;
import org.guiju.leave.domain.dutyroster.Roster;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What the roster says to those who look at it. */
public final class ReadingDuty {

    private final Rosters rosters;
    private final Surveying surveying;
    private final Setting setting;

    public ReadingDuty(Rosters rosters, Surveying surveying, Setting setting) {
        this.rosters = rosters;
        this.surveying = surveying;
        this.setting = setting;
    }

    /** One plan with everything around it; empty where there is none, or none the caller may know of. */
    public Mono<Scene> byId(Caller caller, UUID id) {
        return setting.of(caller, id);
    }

    /** The plans of a year, in order. */
    public Flux<Scene> ofYear(Caller caller, Year year) {
        return surveying.now(caller.jurisdiction()).flatMapMany(around ->
                rosters.between(caller.jurisdiction(), year.atDay(1), year.atMonth(12).atEndOfMonth())
                        .filter(roster -> Setting.maySee(caller, roster))
                        .map(roster -> new Scene(roster, around, caller, List.of(), Map.of())));
    }

    /** A month day by day. */
    public Mono<DutyBoard> month(Caller caller, YearMonth month) {
        return board(caller, month.atDay(1), month.atEndOfMonth());
    }

    /** The day on which an instant lies. */
    public Mono<DutyBoard> at(Caller caller, Instant at) {
        return board(caller, Circumstances.dayOf(at), Circumstances.dayOf(at));
    }

    private Mono<DutyBoard> board(Caller caller, LocalDate first, LocalDate last) {
        return surveying.now(caller.jurisdiction()).flatMap(around -> rosters.between(caller.jurisdiction(), first, last)
                .filter(roster -> Setting.maySee(caller, roster)).collectList().map(plans -> {
                    List<Line> lines = new ArrayList<>();
                    first.datesUntil(last.plusDays(1)).forEach(day -> lines.add(line(around, plans, day)));
                    return new DutyBoard(lines);
                }));
    }

    private static Line line(Circumstances around, List<Roster> plans, LocalDate day) {
        Optional<Roster> plan = plans.stream().filter(roster -> roster.days().contains(day)).findFirst();
        List<Flaw> flaws = plan.map(roster -> roster.flaws(around.rule(), around.days(), around.presence()).stream()
                .filter(flaw -> flaw.day().equals(day)).toList()).orElse(List.of());
        return new Line(day, around.days().need(day), around.days().name(day), around.days().notice(day), plan,
                plan.map(roster -> roster.on(day)).orElse(List.of()), flaws);
    }

    /** The caller's own duties in a year, by published plans. */
    public Flux<HeldDuty> mine(Caller caller, Year year) {
        return surveying.now(caller.jurisdiction()).flatMapMany(_ -> rosters.ofPerson(caller.jurisdiction(), caller.person(), year.atDay(1),
                year.atMonth(12).atEndOfMonth()));
    }

    /** Everybody's duties in a year, by published plans. */
    public Flux<HeldDuty> all(Caller caller, Year year) {
        return surveying.now(caller.jurisdiction()).flatMapMany(_ -> rosters.between(caller.jurisdiction(), year.atDay(1),
                        year.atMonth(12).atEndOfMonth()).filter(Roster::published))
                .flatMapIterable(roster -> roster.duties().stream().map(duty -> new HeldDuty(roster.id(), roster.name(), duty)).toList());
    }
}
