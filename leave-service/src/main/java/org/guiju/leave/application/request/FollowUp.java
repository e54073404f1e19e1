package org.guiju.leave.application.request;

import java.time.Instant;

import org.guiju.regulation.posts.PersonId;

/** What has to happen beside the change of the request, in the same transaction. */
public sealed interface FollowUp {

    /** Look again when the person should be back. */
    record ExpectBack(Instant at) implements FollowUp {}

    /** Nobody has to be expected back any more. */
    record StopExpecting() implements FollowUp {}

    /** Look again when the days asked for are over. */
    record LetLapse(Instant at) implements FollowUp {}

    /** It cannot lapse any more. */
    record KeepFromLapsing() implements FollowUp {}

    /** From an instant on the person is away, until the return: the directory is told, and cover follows from it. */
    record OpenAbsence(PersonId person, String cause, Instant from) implements FollowUp {}

    /** The absence ends. */
    record EndAbsence(Instant at) implements FollowUp {}

    /** The absence has not begun and will not. */
    record DropAbsence() implements FollowUp {}

    /** Tell the neighbours. @param type as {@code org.guiju.leave.approved} */
    record Tell(String type) implements FollowUp {}
}
