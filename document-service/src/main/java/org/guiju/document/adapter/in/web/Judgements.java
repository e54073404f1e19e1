package org.guiju.document.adapter.in.web;

import org.guiju.document.domain.question.Question;
import org.guiju.kit.receipts.Judgement;
import org.guiju.regulation.proceeding.Claim;

/** Under which judgement are the receipts of this question kept? */
public interface Judgements {

    <F extends Record & Claim.Carried> Judgement<F> of(Question<F> question);
}
