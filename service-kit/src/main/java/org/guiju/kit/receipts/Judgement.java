package org.guiju.kit.receipts;

import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.ruling.Ruling;

/**
 * A judgement as a pure function with a name, so that a receipt can be judged again. A bean of this type is found by itself; the
 * name is kept in receipts and never changes its meaning.
 *
 * @param <F> all facts it looks at, the day and a claimed exception among them: a record that JSON can carry and give back equal.
 *            Sealed types within it may be used freely.
 */
public interface Judgement<F> {

    /** Stable name, as {@code document.submission}. */
    String name();

    Class<F> factsType();

    /** The ruling that follows; the same for the same arguments, for ever. */
    Ruling judge(RuleBook book, WorkingCalendar calendar, F facts);
}
