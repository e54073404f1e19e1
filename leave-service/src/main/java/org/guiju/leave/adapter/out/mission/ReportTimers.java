package org.guiju.leave.adapter.out.mission;

import java.time.LocalDate;
import java.util.UUID;

import org.guiju.kit.timers.TimerName;
import org.guiju.kit.timers.Timers;
import org.guiju.leave.application.mission.ReportTerm;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.calendar.WorkingCalendar;
import reactor.core.publisher.Mono;

/** One timer for each group that owes a report; it rings at the start of the office's day. */
public record ReportTimers(Timers timers) implements ReportTerm {

    private static final TimerName NAME = TimerName.of(TIMER);
    private static final int MORNING = 9;

    @Override
    public Mono<Void> remindOn(Jurisdiction jurisdiction, UUID mission, LocalDate day) {
        return timers.arm(NAME, jurisdiction, mission.toString(), day.atTime(MORNING, 0).atZone(WorkingCalendar.ZONE).toInstant(),
                new Due(mission, day));
    }

    @Override
    public Mono<Void> settled(Jurisdiction jurisdiction, UUID mission) {
        return timers.disarm(NAME, jurisdiction, mission.toString()).then();
    }
}
