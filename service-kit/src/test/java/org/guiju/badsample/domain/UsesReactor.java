package org.guiju.badsample.domain;

import reactor.core.publisher.Mono;

/** An offender. */
final class UsesReactor {

    Mono<String> later() {
        return Mono.just("later");
    }
}
