package org.guiju.leave.domain.mission;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.guiju.leave.domain.returning.Return;
import org.guiju.regulation.ruling.Findings;

/**
 * A group is back.
 *
 * @param on         day of the return
 * @param reportDays calendar days the government has settled for the report
 */
public record ComingBack(long version, LocalDate on, Optional<Integer> reportDays) implements MissionQuestion {

    /** Allowed; says by when the report is due, or that nobody has settled it. */
    @Override
    public Findings judge(MissionRules rules) {
        return rules.report().map(report -> due(report)
                        .map(day -> report.ground().obliges("mission-report-due", Map.of("day", day.toString())))
                        .orElseGet(() -> report.ground().obliges("mission-report-without-term", Map.of())))
                .orElseGet(() -> rules.basis().holds());
    }

    /** Last day for the report; empty where no report is asked for, or within no settled term. */
    public Optional<LocalDate> due(MissionRules rules) {
        return rules.report().flatMap(this::due);
    }

    private Optional<LocalDate> due(Return.VisitReport report) {
        OptionalInt text = report.days();
        return text.isPresent() ? Optional.of(on.plusDays(text.getAsInt())) : reportDays.map(on::plusDays);
    }
}
