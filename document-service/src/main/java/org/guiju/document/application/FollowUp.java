package org.guiju.document.application;

import java.time.Instant;
import java.util.Map;

/** What has to happen beside the change of the document, in the same transaction. */
public sealed interface FollowUp {

    /** Look again at a unit's silence when its term is over. */
    record Await(String unit, Instant until) implements FollowUp {}

    /** The unit has answered: nothing to wait for. */
    record StopAwaiting(String unit) implements FollowUp {}

    /** Look again whether a paper that is to be handed on at once was. */
    record LookForHandingOn(Instant at) implements FollowUp {}

    /** It was handed on. */
    record StopLooking() implements FollowUp {}

    /** Tell the neighbours. */
    record Tell(String type, Map<String, Object> data) implements FollowUp {
        public Tell {
            data = Map.copyOf(data);
        }
    }
}
