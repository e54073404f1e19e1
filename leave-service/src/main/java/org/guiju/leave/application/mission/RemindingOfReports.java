package org.guiju.leave.application.mission;

import java.time.LocalDate;
import java.util.UUID;

import org.guiju.leave.domain.mission.MissionState;
import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Mono;

/** On the last day for a report, and a week later again until it is there, the group is reminded of it. */
public final class RemindingOfReports {

    private static final int AGAIN_AFTER_DAYS = 7;

    private final Missions missions;
    private final ReportTerm terms;

    public RemindingOfReports(Missions missions, ReportTerm terms) {
        this.missions = missions;
        this.terms = terms;
    }

    /** The day has come: nothing happens where the report is there. */
    public Mono<Void> on(Jurisdiction jurisdiction, UUID id, LocalDate day) {
        return missions.byId(jurisdiction, id).filter(mission -> mission.state() instanceof MissionState.Returned)
                .flatMap(mission -> missions.reminded(jurisdiction, id, day)
                        .then(terms.remindOn(jurisdiction, id, day.plusDays(AGAIN_AFTER_DAYS))));
    }
}
