package org.guiju.document.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.guiju.regulation.calendar.RegionCode;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.calendar.reading.ShippedCalendar;
import org.guiju.regulation.posts.Duty;
import org.guiju.regulation.rulebook.BoundRules;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleBooks;

/** The five governments as they ship: their rules, their calendars, and hands that hold a pen. */
public final class Governments {

    public static final RuleBooks BOOKS = RuleBooks.shipped();
    public static final BoundRules BOUND = BoundRules.bind(BOOKS, Rules.definitions());

    private Governments() {}

    /** The newest rulebook of a government. */
    public static RuleBook book(String id) {
        return BOOKS.all().stream().filter(b -> b.jurisdiction().id().equals(id))
                .max((a, b) -> a.effective().compareTo(b.effective())).orElseThrow();
    }

    public static Rules rules(String id) {
        return Rules.of(BOUND, book(id));
    }

    public static WorkingCalendar calendar(String id) {
        return ShippedCalendar.layers().calendar(RegionCode.of(book(id).calendarRegion()));
    }

    /** Midnight at which the day begins. */
    public static Instant at(String day) {
        return LocalDate.parse(day).atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }

    /** A moment of a day, as {@code 2024-03-07T23:59:59}. */
    public static Instant moment(String local) {
        return LocalDateTime.parse(local).atZone(WorkingCalendar.ZONE).toInstant();
    }

    /** A post held by the person himself. */
    public static Pen pen(String kind) {
        return new Pen(kind, kind, false, false, Set.of(Duty.PAPERS, Duty.ACTIVITIES, Duty.RESERVED), Map.of(), false);
    }

    /** A deputy in charge of the sponsoring unit. */
    public static Pen inCharge(String kind) {
        Pen pen = pen(kind);
        return new Pen(pen.kind(), pen.title(), true, pen.covered(), pen.duties(), pen.entrusted(), pen.drafter());
    }

    /** Somebody else's post, under a cover that hands over papers. */
    public static Pen covering(Pen pen, Duty... duties) {
        return new Pen(pen.kind(), pen.title(), pen.inCharge(), true, Set.of(duties), pen.entrusted(), pen.drafter());
    }

    /** With an entrustment for signing on record. */
    public static Pen entrusted(Pen pen, String by) {
        return new Pen(pen.kind(), pen.title(), pen.inCharge(), pen.covered(), pen.duties(), Map.of(by, "委托-1"), pen.drafter());
    }

    public static Optional<String> none() {
        return Optional.empty();
    }
}
