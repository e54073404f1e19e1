package org.guiju.leave.domain.dutyroster;

import java.time.LocalDate;

import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.ruling.Findings;

/**
 * A plan for the break around a day is made, or proposed anew. It needs the break to be announced; that the day lies in one has been
 * seen to before.
 */
public record Planning(long version, LocalDate day) implements DutyQuestion {

    @Override
    public Findings judge(DutyRoster rule, WorkingCalendar calendar) {
        return rule.over(calendar).around(day) instanceof Break.Unknown unknown ? rule.unknown(unknown.day()) : rule.satisfied();
    }
}
