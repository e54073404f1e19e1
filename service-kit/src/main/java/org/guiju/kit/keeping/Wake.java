package org.guiju.kit.keeping;

import org.springframework.transaction.NoTransactionException;
import org.springframework.transaction.reactive.TransactionSynchronization;
import org.springframework.transaction.reactive.TransactionSynchronizationManager;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** A bell between who commits work and the worker that does it. Only a hint: a call that is lost costs one polling interval. */
public final class Wake {

    private final Sinks.Many<Boolean> calls = Sinks.many().multicast().directBestEffort();

    /** Rings once the running transaction has committed; at once where none runs. */
    public Mono<Void> afterCommit() {
        return TransactionSynchronizationManager.forCurrentTransaction()
                .doOnNext(transaction -> transaction.registerSynchronization(new Ring()))
                .then()
                .onErrorResume(NoTransactionException.class, none -> Mono.fromRunnable(this::now));
    }

    /** Rings. */
    public void now() {
        calls.tryEmitNext(Boolean.TRUE);
    }

    /** The calls from now on. */
    public Flux<Boolean> calls() {
        return calls.asFlux();
    }

    private final class Ring implements TransactionSynchronization {
        @Override
        public Mono<Void> afterCommit() {
            return Mono.fromRunnable(Wake.this::now);
        }
    }
}
