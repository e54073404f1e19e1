package org.guiju.document.application.secrecy;

import java.time.Instant;
import java.util.Optional;

import org.guiju.document.domain.secrecy.Stub;
import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Which classified papers are out of this system, and who holds them? */
public interface Stubs {

    /** Whether a note with this serial is there already. */
    Mono<Boolean> known(Jurisdiction jurisdiction, String serial);

    Mono<Void> add(Jurisdiction jurisdiction, Stub stub);

    /** The newest first: at most {@code limit}, those before an instant. */
    Flux<Stub> listed(Jurisdiction jurisdiction, Optional<Instant> before, int limit);
}
