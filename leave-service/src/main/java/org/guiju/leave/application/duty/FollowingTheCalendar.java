package org.guiju.leave.application.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.guiju.leave.application.duty.DutyNews.News;
import org.guiju.leave.domain.dutyroster.Assignment;
import org.guiju.leave.domain.dutyroster.Break;
import org.guiju.leave.domain.dutyroster.Need;
import org.guiju.leave.domain.dutyroster.Planning;
import org.guiju.leave.domain.dutyroster.Roster;
import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The calendar has changed: plans for days to come are told anew; what is over stays as it was. */
public final class FollowingTheCalendar {

    private static final int FAR = 800;

    private final Rosters rosters;
    private final Surveying surveying;
    private final Setting setting;
    private final DutyTrail trail;

    public FollowingTheCalendar(Rosters rosters, Surveying surveying, Setting setting, DutyTrail trail) {
        this.rosters = rosters;
        this.surveying = surveying;
        this.setting = setting;
        this.trail = trail;
    }

    /** Tells the plans of one government anew, in the running transaction. Answers how many have changed. */
    public Mono<Long> retell(Jurisdiction jurisdiction) {
        return surveying.ifAny(jurisdiction)
                .flatMapMany(around -> rosters.between(jurisdiction, around.today(), around.today().plusDays(FAR))
                        .concatMap(roster -> rosters.held(jurisdiction, roster.id()))
                        .collectList()
                        .flatMapIterable(plans -> retold(plans, around))
                        .concatMap(prepared -> setting.keep(jurisdiction, prepared)
                                .delayUntil(roster -> trail.replanned(jurisdiction, roster, prepared.news().getFirst().days()))))
                .count();
    }

    /** The plans whose days have changed. Where breaks grow together, a day stays with the plan that had it first. */
    private static List<Prepared<?>> retold(List<Roster> plans, Circumstances around) {
        Map<UUID, List<LocalDate>> taken = new HashMap<>();
        plans.forEach(plan -> taken.put(plan.id(), plan.days()));
        List<Prepared<?>> changed = new ArrayList<>();
        for (Roster plan : plans) {
            if (plan.calendarVersion().equals(around.days().calendarVersion())
                    || plan.days().stream().anyMatch(day -> around.days().need(day) == Need.UNKNOWN)) {
                continue;
            }
            Set<LocalDate> others = taken.entrySet().stream().filter(entry -> !entry.getKey().equals(plan.id()))
                    .flatMap(entry -> entry.getValue().stream()).collect(Collectors.toSet());
            retold(plan, others, around).ifPresent(prepared -> {
                changed.add(prepared);
                taken.put(plan.id(), prepared.after().state() instanceof Roster.Dropped ? List.of() : prepared.after().days());
            });
        }
        return changed;
    }

    /** The plan by the calendar as it is now; empty where its days have not changed. */
    private static Optional<Prepared<?>> retold(Roster roster, Set<LocalDate> others, Circumstances around) {
        String version = around.days().calendarVersion();
        Planning facts = new Planning(roster.version(), roster.first());
        Optional<LocalDate> still = roster.days().stream().filter(day -> around.days().need(day) == Need.REQUIRED).findFirst();
        if (still.isEmpty()) {
            return Optional.of(new Prepared<>(facts, roster.dropped(version, around.now()),
                    List.of(news(roster, roster.days(), roster.duties()))));
        }
        if (!(around.days().around(still.get()) instanceof Break.Announced holidays)) {
            return Optional.empty();
        }
        List<LocalDate> needed = holidays.days().stream().filter(day -> !others.contains(day)).toList();
        if (needed.equals(roster.days())) {
            return Optional.empty();
        }
        List<LocalDate> changed = Stream.concat(roster.days().stream().filter(day -> !needed.contains(day)),
                needed.stream().filter(day -> !roster.days().contains(day))).sorted().toList();
        return Optional.of(new Prepared<>(facts, roster.toldFrom(needed, version), List.of(news(roster, changed, roster.duties()))));
    }

    private static News news(Roster roster, List<LocalDate> days, List<Assignment> duties) {
        return new News("replanned", roster.published() ? duties.stream().map(duty -> duty.person().value()).distinct().toList() : List.of(),
                days.stream().map(LocalDate::toString).toList());
    }
}
