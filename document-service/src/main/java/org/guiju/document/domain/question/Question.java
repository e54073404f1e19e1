package org.guiju.document.domain.question;

import org.guiju.document.domain.Rules;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.proceeding.RulesQuestion;

/**
 * What is asked before something is done to a document.
 *
 * @param <F> the facts, a record that can be kept
 */
public interface Question<F extends Record & Claim.Carried> extends RulesQuestion<Rules, F> {}
