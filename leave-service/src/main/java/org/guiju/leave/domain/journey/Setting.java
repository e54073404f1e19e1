package org.guiju.leave.domain.journey;

import org.guiju.regulation.ruling.Clause;

/**
 * Something that a regulation leaves to other provisions, so that the government has to settle it.
 *
 * @param name      as {@code ziyuan-42.7.township-head}: the item and the kind of applicant
 * @param clause    the item that refers to other provisions
 * @param applicant kind of applicant
 * @param term      what the regulation calls the applicant
 * @param use       what it is for
 */
public record Setting(String name, Clause clause, String applicant, String term, Use use) {

    /** What a setting is for. */
    public enum Use {
        /** Nobody may go before it is settled whose consent is needed. */
        APPROVERS,
        /** Consents that come after those the regulation names; while it is not settled that is only said. */
        FURTHER_APPROVERS,
        /** With whom it is filed; while it is not settled whoever files says with whom. */
        FILED_WITH
    }
}
