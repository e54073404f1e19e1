package org.guiju.leave.domain.dutyroster;

import java.util.List;

import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.ruling.Findings;

/**
 * The office writes down who is on duty on a day.
 *
 * @param seats     of that day
 * @param published whether others already rely on the plan, so that it must say at once how each is reached
 */
public record Assigning(long version, List<Seat> seats, boolean published) implements DutyQuestion {

    public Assigning {
        seats = List.copyOf(seats);
    }

    @Override
    public Findings judge(DutyRoster rule, WorkingCalendar calendar) {
        Findings findings = rule.satisfied();
        for (Seat seat : seats) {
            findings = findings.and(rule.judge(seat, published));
        }
        return findings;
    }
}
