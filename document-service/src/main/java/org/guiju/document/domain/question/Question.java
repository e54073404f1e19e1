package org.guiju.document.domain.question;

import org.guiju.document.domain.Rules;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.ruling.Findings;

/**
 * What is asked of the rules before an act: a pure function of the facts, so that the same facts answer the same in ten years.
 *
 * @param <F> the facts, a record that can be kept
 */
public interface Question<F extends Record> {

    /** Stable name, as {@code document.submit}. */
    String name();

    Class<F> facts();

    /** @param calendar the working calendar of the day of the act */
    Findings judge(Rules rules, WorkingCalendar calendar, F facts);
}
