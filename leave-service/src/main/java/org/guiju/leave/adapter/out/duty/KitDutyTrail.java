package org.guiju.leave.adapter.out.duty;

import java.util.List;
import java.util.Map;

import org.guiju.kit.audit.ActedBy;
import org.guiju.kit.audit.Audit;
import org.guiju.kit.audit.AuditEntry;
import org.guiju.leave.application.duty.DutyTrail;
import org.guiju.leave.domain.dutyroster.Roster;
import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Mono;

/** The trail of what the calendar has done to plans. */
public record KitDutyTrail(Audit audit) implements DutyTrail {

    @Override
    public Mono<Void> replanned(Jurisdiction jurisdiction, Roster roster, List<String> days) {
        return audit.record(new AuditEntry(jurisdiction, ActedBy.service("leave"), "duty.replanned", roster.id().toString(), null,
                Map.of("name", roster.name(), "days", String.join(" ", days), "calendar", roster.calendarVersion())));
    }
}
