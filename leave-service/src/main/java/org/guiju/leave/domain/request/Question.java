package org.guiju.leave.domain.request;

import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ruling;

/**
 * What is asked of the rules before an act: a pure function of the facts, so that the same facts answer the same in ten years.
 *
 * @param <F> the facts, a record that can be kept
 */
public interface Question<F extends Record & Claim.Carried> {

    /** Stable name, as {@code request.submission}. */
    String name();

    Class<F> facts();

    /** The ruling, with the exception that the facts claim; a should-item is only set aside by whom the rulebook names. */
    default Ruling rule(RequestRules rules, WorkingCalendar calendar, F facts) {
        return judge(rules, calendar, facts).ruling(facts.claim().grant());
    }

    /** @param calendar the working calendar of the day of the act */
    Findings judge(RequestRules rules, WorkingCalendar calendar, F facts);
}
