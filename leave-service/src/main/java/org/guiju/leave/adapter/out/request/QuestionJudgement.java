package org.guiju.leave.adapter.out.request;

import org.guiju.kit.receipts.Judgement;
import org.guiju.leave.application.request.RulesInForce;
import org.guiju.leave.domain.request.Claim;
import org.guiju.leave.domain.request.Question;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.ruling.Ruling;

/** A question of the domain as the kit's receipts know it: by name, and answerable again from its facts. */
public record QuestionJudgement<F extends Record & Claim.Carried>(Question<F> question, RulesInForce rules) implements Judgement<F> {

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
        return question.rule(rules.of(book), calendar, facts);
    }
}
