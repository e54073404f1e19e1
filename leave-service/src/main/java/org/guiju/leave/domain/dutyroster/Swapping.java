package org.guiju.leave.domain.dutyroster;

import java.util.List;
import java.util.Map;

import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.ruling.Clause;
import org.guiju.regulation.ruling.Findings;

/**
 * One leader asks another to take his day, or the other answers. Both must want it: whoever gives the day away asks, whoever is asked
 * accepts.
 *
 * @param hand  which half of it
 * @param mine  whether it is done by the one whose word it needs: the holder of the day, or the one who is asked
 * @param whose name of that person
 * @param seats as they would be afterwards; none where the other declines
 */
public record Swapping(long version, Hand hand, boolean mine, String whose, List<Seat> seats) implements DutyQuestion {

    /** The halves of a swap. */
    public enum Hand {
        ASKS,
        ACCEPTS,
        DECLINES,
        WITHDRAWS
    }

    public Swapping {
        seats = List.copyOf(seats);
    }

    @Override
    public Findings judge(DutyRoster rule, WorkingCalendar calendar) {
        Clause clause = rule.days().clause();
        Findings findings = mine ? rule.satisfied() : DutyRoster.notYours(clause, switch (hand) {
            case ASKS, WITHDRAWS -> "duty-swap-of-other";
            case ACCEPTS, DECLINES -> "duty-swap-answered-by-other";
        }, Map.of("person", whose));
        for (Seat seat : seats) {
            findings = findings.and(rule.judge(seat, hand == Hand.ACCEPTS));
        }
        return findings;
    }
}
