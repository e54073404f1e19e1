package org.guiju.leave.application.mission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.guiju.leave.application.worklist.WaitingWork;
import org.guiju.leave.domain.mission.Mission;
import org.guiju.leave.domain.mission.MissionState;
import org.guiju.regulation.calendar.WorkingCalendar;
import reactor.core.publisher.Flux;

/** Groups whose return is not on record, and reports that are owed, told to the members. */
public record WaitingMissions(Missions missions) implements WaitingWork {

    private static final int MOST = 50;

    @Override
    public Flux<Work> waitingFor(Person person) {
        LocalDate today = LocalDate.ofInstant(person.now(), WorkingCalendar.ZONE);
        return missions.waiting(person.jurisdiction(), Optional.of(person.id().value()), today, MOST).map(mission -> work(mission, today));
    }

    private static Work work(Mission mission, LocalDate today) {
        Optional<LocalDate> due = mission.state() instanceof MissionState.Returned back ? back.reportDue() : Optional.empty();
        boolean back = mission.state() instanceof MissionState.Returned;
        Optional<Instant> end = due.map(day -> day.plusDays(1).atStartOfDay(WorkingCalendar.ZONE).toInstant());
        return new Work("mission", mission.id().toString(), back ? "mission-report" : "mission-return",
                Map.of("task", mission.outline().task(), "day", mission.outline().last().toString()),
                "/api/v1/leaves/missions/" + mission.id(), back ? "mission-report" : "mission-return", Optional.empty(), end,
                due.filter(day -> day.isBefore(today)).isPresent());
    }
}
