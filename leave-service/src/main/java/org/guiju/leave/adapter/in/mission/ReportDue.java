package org.guiju.leave.adapter.in.mission;

import org.guiju.kit.timers.FiredTimer;
import org.guiju.kit.timers.TimerHandler;
import org.guiju.kit.timers.TimerName;
import org.guiju.leave.application.mission.RemindingOfReports;
import org.guiju.leave.application.mission.ReportTerm;
import reactor.core.publisher.Mono;

/** The day for a group's report has come. */
public record ReportDue(RemindingOfReports reminding) implements TimerHandler {

    @Override
    public TimerName name() {
        return TimerName.of(ReportTerm.TIMER);
    }

    @Override
    public Mono<Void> fire(FiredTimer timer) {
        ReportTerm.Due due = timer.payloadAs(ReportTerm.Due.class);
        return reminding.due(timer.jurisdiction(), due.mission());
    }
}
