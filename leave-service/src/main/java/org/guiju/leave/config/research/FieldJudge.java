package org.guiju.leave.config.research;

import org.guiju.kit.receipts.Judgement;
import org.guiju.leave.application.research.FieldRulesInForce;
import org.guiju.leave.domain.fieldresearch.FieldQuestion;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.ruling.Ruling;

/**
 * Lets a question on field research be judged by the rules of a rulebook.
 *
 * @param name of the judgement, kept in receipts
 */
record FieldJudge<F extends Record & FieldQuestion>(String name, Class<F> factsType, FieldRulesInForce rules) implements Judgement<F> {

    @Override
    public Ruling judge(RuleBook book, WorkingCalendar calendar, F facts) {
        return facts.judge(rules.of(book)).ruling(facts.grant());
    }
}
