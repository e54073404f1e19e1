package org.guiju.leave.domain.request;

import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.proceeding.RulesQuestion;

/**
 * What is asked before something is done to a request.
 *
 * @param <F> the facts, a record that can be kept
 */
public interface Question<F extends Record & Claim.Carried> extends RulesQuestion<RequestRules, F> {}
