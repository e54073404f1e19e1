package org.guiju.leave.config.directory;

import java.util.function.BiFunction;

import org.guiju.kit.receipts.Judgement;
import org.guiju.leave.application.directory.Governing;
import org.guiju.leave.domain.cover.CoverRules;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ruling;

/**
 * Lets facts of the directory be judged by the rules of a rulebook.
 *
 * @param name  of the judgement, kept in receipts
 * @param judge what the facts answer to the rules
 */
record RulesJudge<F>(String name, Class<F> factsType, Governing governing, BiFunction<F, CoverRules, Findings> judge)
        implements Judgement<F> {

    @Override
    public Ruling judge(RuleBook book, WorkingCalendar calendar, F facts) {
        return judge.apply(facts, governing.rules(book)).ruling();
    }
}
