package org.guiju.leave.domain.mission;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.guiju.leave.domain.journey.OverseasTrip;

/**
 * What a group goes abroad for.
 *
 * @param unit    the unit that sends it
 * @param nature  see {@link OverseasTrip#NATURES}
 * @param funding who pays, see {@link OverseasTrip#FUNDING}
 * @param first   day of departure
 * @param last    day of return
 */
public record Outline(String unit, String unitName, String task, String reason, String nature, List<String> funding, List<String> countries,
        List<Member> members, LocalDate first, LocalDate last) {

    public Outline {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("回国日不能早于出国日");
        }
        if (members.isEmpty()) {
            throw new IllegalArgumentException("团组应写明人员");
        }
        funding = List.copyOf(funding);
        countries = countries.stream().distinct().toList();
        members = List.copyOf(members);
    }

    /** Days abroad, those of departure and return among them. */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(first, last)) + 1;
    }

    /** The year it counts in: that of its first day. */
    public int year() {
        return first.getYear();
    }

    /** As the rules on a single traveller's trip abroad look at it. */
    public OverseasTrip trip() {
        return new OverseasTrip(task, reason, countries, members.size(), nature, funding);
    }
}
