package org.guiju.leave.domain.dutyroster;

import java.util.Map;

import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.ruling.Findings;

/**
 * Somebody writes down how a leader on duty is reached.
 *
 * @param byOfficeOrSelf whether the office does, or the leader himself
 * @param whose          name of the leader
 */
public record Reaching(long version, boolean byOfficeOrSelf, String whose) implements DutyQuestion {

    @Override
    public Findings judge(DutyRoster rule, WorkingCalendar calendar) {
        return byOfficeOrSelf ? Findings.satisfied(rule.handling())
                : DutyRoster.notYours(rule.handling(), "duty-contact-of-other", Map.of("person", whose));
    }
}
