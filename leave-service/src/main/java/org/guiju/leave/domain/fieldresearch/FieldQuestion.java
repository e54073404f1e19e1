package org.guiju.leave.domain.fieldresearch;

import java.util.Optional;

import org.guiju.regulation.ruling.Findings;

/** What can be asked of the rules on field research, with the facts it is judged by. */
public sealed interface FieldQuestion permits Planning, Recording, Closing, Following, Chairing, Registering {

    /** Version of what is changed; 0 for something new. */
    long version();

    /** An exception that is claimed, for a regulation that has should-items. */
    default Optional<Findings.Grant> grant() {
        return Optional.empty();
    }

    /** What the rules find. */
    Findings judge(FieldRules rules);
}
