package org.guiju.leave.application.directory;

import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.Absence;
import reactor.core.publisher.Mono;

/** Who must hear that the office has written down an absence nobody asked leave for? What a request collides with is told when it is submitted. */
public interface HearingOfAbsences {

    /** Somebody is, or will be, away; in the transaction in which it is recorded. */
    Mono<Void> recorded(Jurisdiction jurisdiction, Absence absence);
}
