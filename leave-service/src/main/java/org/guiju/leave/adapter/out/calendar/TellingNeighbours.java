package org.guiju.leave.adapter.out.calendar;

import java.util.List;
import java.util.Map;

import org.guiju.kit.audit.ActedBy;
import org.guiju.kit.audit.Audit;
import org.guiju.kit.audit.AuditEntry;
import org.guiju.kit.events.Outbox;
import org.guiju.kit.events.OutgoingEvent;
import org.guiju.kit.keeping.Wake;
import org.guiju.leave.application.calendar.CalendarNews;
import org.guiju.leave.application.calendar.LoadedBy;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.calendar.CalendarDiff;
import org.guiju.regulation.calendar.RegionCode;
import reactor.core.publisher.Mono;

/** Tells the neighbours by an event, the trail of the shared rows, and this service itself by a bell once it is true. */
public final class TellingNeighbours implements CalendarNews {

    /** One event for all governments: what has changed belongs to none of them. */
    static final String CHANGED = "org.guiju.calendar.changed";

    private final Outbox outbox;
    private final Audit audit;
    private final Wake calendarHasChanged;

    public TellingNeighbours(Outbox outbox, Audit audit, Wake calendarHasChanged) {
        this.outbox = outbox;
        this.audit = audit;
        this.calendarHasChanged = calendarHasChanged;
    }

    /**
     * What the event says.
     *
     * @param from  version of the region's calendar before
     * @param to    version after
     * @param moved days on which counts come out differently; empty where only unknown days were settled
     */
    record Changed(String region, String from, String to, long load, List<String> moved) {}

    @Override
    public Mono<Void> changed(RegionCode region, CalendarDiff diff, long load, LoadedBy by) {
        List<String> moved = diff.moved().stream().map(day -> day.date().toString()).toList();
        return outbox.publish(new OutgoingEvent(CHANGED, region.code(), Jurisdiction.NATIONAL,
                        new Changed(region.code(), diff.from(), diff.to(), load, moved)))
                .then(audit.record(new AuditEntry(Jurisdiction.NATIONAL, new ActedBy(by.id(), by.name(), null, null, List.of(), null),
                        "calendar.loaded", region.code(), null,
                        Map.of("from", diff.from(), "to", diff.to(), "load", load, "moved", moved))))
                .then(calendarHasChanged.afterCommit());
    }
}
