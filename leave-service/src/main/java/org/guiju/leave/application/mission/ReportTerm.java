package org.guiju.leave.application.mission;

import java.time.LocalDate;
import java.util.UUID;

import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Mono;

/** When is a group's report due? Reminds of it at that time. */
public interface ReportTerm {

    /** Name of the timer. */
    String TIMER = "mission.report-due";

    /** What the timer carries. */
    record Due(UUID mission, LocalDate day) {}

    /** Reminds on this day. */
    Mono<Void> remindOn(Jurisdiction jurisdiction, UUID mission, LocalDate day);

    /** Reminds no more. */
    Mono<Void> settled(Jurisdiction jurisdiction, UUID mission);
}
