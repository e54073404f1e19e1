package org.guiju.kit.receipts;

import java.util.function.Function;

import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.proceeding.RulesQuestion;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.ruling.Ruling;

/**
 * A question of the domain as receipts know it: by name, and answerable again from its facts.
 *
 * @param rules the rules of the service under a rulebook
 */
public record QuestionJudgement<R, F extends Record & Claim.Carried>(RulesQuestion<R, F> question, Function<RuleBook, R> rules)
        implements Judgement<F> {

    @Override
    public String name() {
        return question.name();
    }

    @Override
    public Class<F> factsType() {
        return question.facts();
    }

    @Override
    public Ruling judge(RuleBook book, WorkingCalendar calendar, F facts) {
        return question.rule(rules.apply(book), calendar, facts);
    }
}
