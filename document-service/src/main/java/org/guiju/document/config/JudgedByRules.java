package org.guiju.document.config;

import org.guiju.document.adapter.in.web.Judgements;
import org.guiju.document.application.RulesInForce;
import org.guiju.document.domain.question.Question;
import org.guiju.kit.receipts.Judgement;
import org.guiju.kit.receipts.QuestionJudgement;
import org.guiju.regulation.proceeding.Claim;

/** Every question is judged by the rules in force. */
record JudgedByRules(RulesInForce rules) implements Judgements {

    @Override
    public <F extends Record & Claim.Carried> Judgement<F> of(Question<F> question) {
        return new QuestionJudgement<>(question, rules::of);
    }
}
