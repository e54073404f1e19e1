package org.guiju.leave.adapter.out.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.guiju.kit.calendar.Calendars;
import org.guiju.leave.application.calendar.LoadedNotices;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.calendar.RegionCode;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.rulebook.RuleBooks;
import org.guiju.regulation.ruling.MissingFact;
import org.guiju.regulation.ruling.MissingFactException;
import reactor.core.publisher.Mono;

/** The calendar for this service's own rules: it owns it, and asks nobody. */
public final class OwnCalendars implements Calendars {

    private final LoadedNotices notices;
    private final RuleBooks ruleBooks;
    private final Clock clock;

    public OwnCalendars(LoadedNotices notices, RuleBooks ruleBooks, Clock clock) {
        this.notices = notices;
        this.ruleBooks = ruleBooks;
        this.clock = clock;
    }

    @Override
    public Mono<WorkingCalendar> of(Jurisdiction jurisdiction) {
        return Mono.defer(() -> {
            LocalDate today = LocalDate.now(clock);
            return ruleBooks.inForce(jurisdiction, today)
                    .map(book -> region(RegionCode.of(book.calendarRegion())))
                    .orElseGet(() -> Mono.error(new MissingFactException(new MissingFact("rulebook-not-in-force",
                            Map.of("jurisdiction", jurisdiction.id(), "day", today.toString())), List.of())));
        });
    }

    @Override
    public Mono<WorkingCalendar> region(RegionCode region) {
        return notices.calendar(region);
    }

    @Override
    public Mono<WorkingCalendar> version(String version) {
        return notices.version(version);
    }
}
