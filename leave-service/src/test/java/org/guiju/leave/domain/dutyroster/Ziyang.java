package org.guiju.leave.domain.dutyroster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.calendar.RegionCode;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.calendar.reading.ShippedCalendar;
import org.guiju.regulation.posts.ADirectory;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.rulebook.BoundRules;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleBooks;
import org.guiju.regulation.ruling.Breach;
import org.guiju.regulation.ruling.Findings;

/** The duty roster's rule of the only government that has one, its calendar, and its leaders. */
final class Ziyang {

    static final RuleBooks BOOKS = RuleBooks.shipped();
    static final BoundRules BOUND = BoundRules.bind(BOOKS, List.of(DutyRoster.definition()));
    static final RuleBook BOOK = BOOKS.inForce(Jurisdiction.of("ziyang"), LocalDate.of(2018, 1, 1)).orElseThrow();
    static final DutyRoster RULE = BOUND.rule(DutyRoster.definition(), BOOK).orElseThrow();
    static final WorkingCalendar CALENDAR = ShippedCalendar.layers().calendar(RegionCode.of("CN-SC-2000"));

    private Ziyang() {
    }

    /** The mayor and four deputies. */
    static ADirectory directory() {
        return ADirectory.of("ziyang").post("head").post("executive-deputy").post("deputy-1", "deputy", "government")
                .post("deputy-2", "deputy", "government").post("deputy-3", "deputy", "government").post("secretary-general");
    }

    static Presence presence(ADirectory directory) {
        return new Presence(directory.snapshot(), RULE.days().onDuty());
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static Seat there(String day, String person) {
        return new Seat(day(day), PersonId.of(person), "演示·" + person, true, false, true);
    }

    /** Somebody who is there and can be reached on each of these days. */
    static List<Seat> seats(String first, String last, String... without) {
        List<String> left = List.of(without);
        List<Seat> seats = new ArrayList<>();
        day(first).datesUntil(day(last).plusDays(1)).filter(day -> !left.contains(day.toString()))
                .forEach(day -> seats.add(there(day.toString(), "deputy-1")));
        return seats;
    }

    static Assignment duty(String day, String person, String contact) {
        return new Assignment(day(day), PersonId.of(person), "演示·" + person, PostId.of(person), "演示·" + person, contact);
    }

    static List<String> codes(Findings findings) {
        return findings.breaches().stream().map(Breach::code).toList();
    }
}
