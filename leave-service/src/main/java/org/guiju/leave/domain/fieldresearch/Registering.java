package org.guiju.leave.domain.fieldresearch;

import org.guiju.regulation.ruling.Clause;
import org.guiju.regulation.ruling.Findings;

/**
 * Keeping one of the registers beside the trips: a contact point, a listed place, a topic withdrawn, whom the target is extended to.
 *
 * @param version of what is changed; 0 for something new
 * @param what    which register
 */
public record Registering(long version, Register what) implements FieldQuestion {

    /** The registers. */
    public enum Register { CONTACT_POINT, LISTED_PLACE, TOPIC, TARGET }

    /** Allowed under the clauses that need the register, or under the first on field research. */
    @Override
    public Findings judge(FieldRules rules) {
        Clause[] clauses = switch (what) {
            case CONTACT_POINT -> rules.all(FieldResearch::contactPoints).stream().map(one -> one.clause()).toArray(Clause[]::new);
            case LISTED_PLACE -> rules.all(FieldResearch::banned).stream().map(one -> one.clause()).toArray(Clause[]::new);
            case TOPIC -> rules.all(FieldResearch::topics).stream().map(one -> one.clause()).toArray(Clause[]::new);
            case TARGET -> rules.all(FieldResearch::days).stream().map(one -> one.clause()).toArray(Clause[]::new);
        };
        return Findings.satisfied(clauses.length == 0 ? new Clause[] {rules.basis()} : clauses);
    }
}
