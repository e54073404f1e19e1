package org.guiju.badsample.application;

import java.time.Duration;

import reactor.core.publisher.Mono;

/** An offender. */
final class Waits {

    String now(Mono<String> answer) {
        return String.valueOf(answer.block(Duration.ofSeconds(1)));
    }
}
