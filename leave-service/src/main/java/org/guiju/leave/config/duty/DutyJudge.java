package org.guiju.leave.config.duty;

import org.guiju.kit.receipts.Judgement;
import org.guiju.leave.application.duty.DutyRules;
import org.guiju.leave.domain.dutyroster.DutyQuestion;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.ruling.Ruling;

/**
 * Lets facts of a duty roster be judged by the rule of a rulebook.
 *
 * @param name of the judgement, kept in receipts
 */
record DutyJudge<F extends DutyQuestion>(String name, Class<F> factsType, DutyRules rules) implements Judgement<F> {

    @Override
    public Ruling judge(RuleBook book, WorkingCalendar calendar, F facts) {
        return facts.judge(rules.required(book), calendar).ruling();
    }
}
