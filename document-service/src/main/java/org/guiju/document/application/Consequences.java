package org.guiju.document.application;

import java.util.List;

import org.guiju.document.domain.life.OfficialDocument;
import reactor.core.publisher.Mono;

/** What else has to happen, in the running transaction: timers that look again, neighbours that are told. */
public interface Consequences {

    Mono<Void> follow(OfficialDocument document, List<FollowUp> followUps);
}
