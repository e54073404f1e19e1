package org.guiju.leave.domain.dutyroster;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.ruling.Findings;

/**
 * A plan is published: every day of the announced break has enough leaders who are there, and the plan says how each is reached.
 *
 * @param first first day of the plan
 * @param last  last day of the plan; where the break is longer, the days beyond are wanted too
 */
public record Publishing(long version, LocalDate first, LocalDate last, List<Seat> seats) implements DutyQuestion {

    public Publishing {
        seats = List.copyOf(seats);
    }

    @Override
    public Findings judge(DutyRoster rule, WorkingCalendar calendar) {
        DutyDays days = rule.over(calendar);
        Findings findings = rule.satisfied();
        LocalDate from = first;
        LocalDate until = last;
        for (LocalDate edge : List.of(first, last)) {
            switch (days.around(edge)) {
                case Break.Unknown unknown -> findings = findings.and(rule.unknown(unknown.day()));
                case Break.None _ -> { }
                case Break.Announced announced -> {
                    from = announced.first().isBefore(from) ? announced.first() : from;
                    until = announced.last().isAfter(until) ? announced.last() : until;
                }
            }
        }
        for (LocalDate day = from; !day.isAfter(until); day = day.plusDays(1)) {
            findings = findings.and(covered(rule, days, day));
        }
        for (Seat seat : seats) {
            findings = findings.and(rule.judge(seat, true));
        }
        return findings;
    }

    private Findings covered(DutyRoster rule, DutyDays days, LocalDate day) {
        long found = seats.stream().filter(seat -> seat.day().equals(day) && seat.covers()).count();
        if (days.need(day) != Need.REQUIRED || found >= rule.days().least()) {
            return Findings.none();
        }
        return DutyRoster.broken(rule.days().clause(), "duty-day-uncovered", Map.of("day", day.toString(), "holiday", days.name(day),
                "found", (int) found, "least", rule.days().least()));
    }
}
