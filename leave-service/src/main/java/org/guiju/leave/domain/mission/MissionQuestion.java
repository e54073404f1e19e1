package org.guiju.leave.domain.mission;

import java.util.Optional;

import org.guiju.regulation.ruling.Findings;

/** What can be asked of the rules on groups going abroad, with the facts it is judged by. */
public sealed interface MissionQuestion permits Sending, ComingBack, Keeping {

    /** Version of what is changed; 0 for something new. */
    long version();

    /** An exception that is claimed, for a regulation that has should-items. */
    default Optional<Findings.Grant> grant() {
        return Optional.empty();
    }

    /** What the rules find. */
    Findings judge(MissionRules rules);
}
