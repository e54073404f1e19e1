package org.guiju.leave.domain.departure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.guiju.leave.domain.journey.Departure;
import org.guiju.leave.domain.journey.Purpose;
import org.guiju.leave.domain.overseas.Overseas;
import org.guiju.leave.domain.returning.Return;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Breach;
import org.guiju.regulation.ruling.Clause;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Obligation;

/**
 * Somebody is back (销假).
 *
 * @param back when he was back at his post: the actual moment, early or late; the cover ends with it
 */
public record Returning(Departure departure, Surroundings surroundings, Instant back, Act act) {

    private static final RuleKey KEY = RuleKey.of("leave.return");

    /** What the rules find about it. */
    public Findings judge(DepartureRules rules) {
        Check check = Check.of(rules, departure, surroundings, act);
        Clause clause = rules.returning().flatMap(rule -> rule.duty(departure.traveller())).map(duty -> duty.ground().clause())
                .orElseGet(() -> rules.cover().basis());
        Findings findings = check.doneBySelfOrOffice(clause, KEY, "leave-returned-by-other").and(actualMoment(clause)).and(early(clause)).and(late(clause));
        Optional<Return.VisitReport> report = rules.returning().flatMap(rule -> rule.report(departure.purpose()));
        return findings.and(report.map(due -> due.ground().obliges("leave-visit-report-due", due.days().isPresent()
                ? Map.of("by", LocalDate.ofInstant(back, WorkingCalendar.ZONE).plusDays(due.days().getAsInt()).toString())
                : Map.of())).orElseGet(Findings::none)).and(gifts(rules));
    }

    private Findings gifts(DepartureRules rules) {
        return departure.purpose() != Purpose.OFFICIAL_TRIP_ABROAD ? Findings.none()
                : rules.overseas().flatMap(Overseas::gifts).map(ground -> ground.obliges("leave-gifts-registered", Map.of())).orElseGet(Findings::none);
    }

    private Findings actualMoment(Clause clause) {
        return back.isBefore(departure.stay().from()) || back.isAfter(act.at())
                ? Findings.broken(Breach.ofMatter(clause, KEY, "leave-return-not-actual", Map.of("from", departure.stay().first().date().toString())))
                : Findings.none();
    }

    private Findings early(Clause clause) {
        return back.isBefore(departure.stay().last().from())
                ? Findings.obliges(new Obligation(clause, "leave-returned-early", Map.of("until", departure.stay().last().date().toString())))
                : Findings.none();
    }

    private Findings late(Clause clause) {
        LocalDate day = LocalDate.ofInstant(back, WorkingCalendar.ZONE);
        LocalDate last = departure.stay().last().date();
        return day.isAfter(last)
                ? Findings.obliges(new Obligation(clause, "leave-returned-late", Map.of("until", last.toString(), "on", day.toString())))
                : Findings.none();
    }
}
