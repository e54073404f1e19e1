package org.guiju.leave.application.news;

import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Mono;

/** Who must hear of it? The neighbours do, and the gateway makes a notification of it for whoever is signed in. */
public interface Telling {

    /**
     * Tells it in the running transaction.
     *
     * @param type    of the event, as {@code org.guiju.leave.research.reminded}
     * @param subject what it is about: the only part that a notification shows
     * @param facts   what the neighbours are told besides, a record
     */
    Mono<Void> tell(Jurisdiction jurisdiction, String type, String subject, Record facts);
}
