package org.guiju.regulation.proceeding;

import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ruling;

/**
 * What is asked of the rules before an act: a pure function of the facts, so that the same facts answer the same in ten years.
 *
 * @param <R> the rules of a service, bound to one rulebook
 * @param <F> the facts, a record that can be kept
 */
public interface RulesQuestion<R, F extends Record & Claim.Carried> {

    /** Stable name, as {@code document.submit}. */
    String name();

    Class<F> facts();

    /** @param calendar the working calendar of the day of the act */
    Findings judge(R rules, WorkingCalendar calendar, F facts);

    /** The ruling, with the exception that the facts claim; a should-item is only set aside by whom the rulebook names. */
    default Ruling rule(R rules, WorkingCalendar calendar, F facts) {
        return judge(rules, calendar, facts).ruling(facts.claim().grant());
    }

    /** How much the rules object to an act with these facts, to find the post in which one acts best: 0 where it is allowed. */
    default int objections(R rules, WorkingCalendar calendar, F facts) {
        return switch (rule(rules, calendar, facts)) {
            case Ruling.Allowed _ -> 0;
            case Ruling.Undecided _ -> 1;
            case Ruling.NeedsException needs -> 10 + needs.breaches().size();
            case Ruling.Refused refused -> 100 + refused.breaches().size();
        };
    }
}
