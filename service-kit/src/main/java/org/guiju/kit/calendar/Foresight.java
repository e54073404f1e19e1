package org.guiju.kit.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.calendar.CalendarFacts;
import org.guiju.regulation.calendar.CalendarLayers;
import org.guiju.regulation.calendar.NoticeText;
import org.guiju.regulation.calendar.RegionCode;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleBooks;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What notices that are not loaded yet would do to the open deadlines of this service, in every government they count for. */
public final class Foresight {

    private final List<OpenDeadlines> deadlines;
    private final Calendars calendars;
    private final RuleBooks ruleBooks;
    private final Clock clock;

    public Foresight(List<OpenDeadlines> deadlines, Calendars calendars, RuleBooks ruleBooks, Clock clock) {
        this.deadlines = List.copyOf(deadlines);
        this.calendars = calendars;
        this.ruleBooks = ruleBooks;
        this.clock = clock;
    }

    /**
     * The notices that are asked about.
     *
     * @param region  the layer they belong to
     * @param notices what that layer and those beneath it would rest on; those loaded already among them change nothing
     */
    public record Proposed(String region, CalendarFacts notices) {}

    /** What would move, government by government; those where nothing moves are left out. */
    public record Foreseen(List<OfGovernment> governments) {}

    /** @param deadlines all of them, the earliest first */
    public record OfGovernment(String jurisdiction, List<MovedDeadline> deadlines) {}

    /** What the proposed notices would move. */
    public Mono<Foreseen> of(Proposed proposed) {
        RegionCode region = RegionCode.of(proposed.region());
        List<NoticeText> notices = CalendarLayers.of(proposed.notices()).notices();
        return Flux.fromIterable(ruleBooks.jurisdictions())
                .filter(jurisdiction -> regionOf(jurisdiction).filter(own -> own.chain().contains(region)).isPresent())
                .concatMap(jurisdiction -> calendars.of(jurisdiction).flatMap(now -> moved(jurisdiction, now, notices)))
                .filter(government -> !government.deadlines().isEmpty())
                .collectList().map(Foreseen::new);
    }

    private Mono<OfGovernment> moved(Jurisdiction jurisdiction, WorkingCalendar now, List<NoticeText> notices) {
        CalendarLayers layers = now.layers();
        for (NoticeText notice : notices) {
            layers = layers.with(notice);
        }
        WorkingCalendar then = layers.calendar(now.region());
        return Flux.fromIterable(deadlines).concatMap(kind -> kind.moving(jurisdiction, now, then))
                .collectSortedList((one, other) -> one.from().compareTo(other.from()))
                .map(found -> new OfGovernment(jurisdiction.id(), found));
    }

    private Optional<RegionCode> regionOf(Jurisdiction jurisdiction) {
        return ruleBooks.inForce(jurisdiction, LocalDate.now(clock)).map(RuleBook::calendarRegion).filter(code -> !code.isBlank())
                .map(RegionCode::of);
    }
}
