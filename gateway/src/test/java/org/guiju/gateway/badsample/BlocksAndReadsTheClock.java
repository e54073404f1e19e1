package org.guiju.gateway.badsample;

import java.time.Instant;

import com.fasterxml.jackson.databind.ObjectMapper;
import reactor.core.publisher.Mono;

/** Does all that the guards forbid. */
final class BlocksAndReadsTheClock {

    Object everything() {
        Mono.just(new ObjectMapper()).block();
        return Instant.now();
    }
}
