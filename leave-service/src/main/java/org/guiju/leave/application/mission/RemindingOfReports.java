package org.guiju.leave.application.mission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.guiju.leave.application.news.Telling;
import org.guiju.leave.domain.mission.Mission;
import org.guiju.leave.domain.mission.MissionState;
import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Mono;

/** On the last day for a report, and a week later again until it is there, the group is reminded of it; once where that day is long over. */
public final class RemindingOfReports {

    private static final int AGAIN_AFTER_DAYS = 7;

    private final Missions missions;
    private final ReportTerm terms;
    private final Telling telling;
    private final Clock clock;

    public RemindingOfReports(Missions missions, ReportTerm terms, Telling telling, Clock clock) {
        this.missions = missions;
        this.terms = terms;
        this.telling = telling;
        this.clock = clock;
    }

    /** What the neighbours are told. @param persons members who are known to the directory */
    record Told(List<String> persons) {}

    /** The day has come: nothing happens where the report is there. */
    public Mono<Void> due(Jurisdiction jurisdiction, UUID id) {
        LocalDate today = LocalDate.now(clock);
        return missions.byId(jurisdiction, id).filter(mission -> mission.state() instanceof MissionState.Returned)
                .flatMap(mission -> missions.reminded(jurisdiction, id, today)
                        .then(telling.tell(jurisdiction, "org.guiju.leave.mission.reminded", id.toString(), new Told(members(mission))))
                        .then(terms.remindOn(jurisdiction, id, today.plusDays(AGAIN_AFTER_DAYS))));
    }

    private static List<String> members(Mission mission) {
        return mission.outline().members().stream().flatMap(member -> member.person().stream()).distinct().toList();
    }
}
