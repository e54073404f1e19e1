package org.guiju.leave.application.duty;

import java.util.UUID;

import org.guiju.leave.domain.dutyroster.Incident;
import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What has happened on duty? */
public interface Incidents {

    Mono<Incident> byId(Jurisdiction jurisdiction, UUID id);

    /** The same, holding off everybody else who wants to change it until the running transaction ends. */
    Mono<Incident> held(Jurisdiction jurisdiction, UUID id);

    /** The latest first, at most {@code limit}. */
    Flux<Incident> latest(Jurisdiction jurisdiction, int limit);

    /** Those with a step still open. */
    Flux<Incident> unsettled(Jurisdiction jurisdiction);

    Mono<Incident> add(Jurisdiction jurisdiction, Incident incident);

    /** Keeps what has become of it; a lost race where somebody else has changed it meanwhile. */
    Mono<Incident> save(Jurisdiction jurisdiction, Incident incident);
}
