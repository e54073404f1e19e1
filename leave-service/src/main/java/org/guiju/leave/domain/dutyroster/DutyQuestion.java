package org.guiju.leave.domain.dutyroster;

import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.ruling.Findings;

/** Facts that the duty roster's rule is asked about. */
public interface DutyQuestion {

    /** Version of what is acted upon; 0 for what is new. */
    long version();

    /** What the rule finds. */
    Findings judge(DutyRoster rule, WorkingCalendar calendar);
}
