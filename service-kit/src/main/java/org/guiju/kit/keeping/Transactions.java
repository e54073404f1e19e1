package org.guiju.kit.keeping;

import java.util.function.Supplier;

import org.guiju.regulation.Jurisdiction;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Opens the one transaction in which a government's rows can be seen. Its first statement says which government; row security
 * in the database answers every query after it, so that a forgotten {@code where} shows nothing of a neighbour.
 *
 * <p>A transaction that loses a race (deadlock, serialization failure) is run again from its beginning, up to three times; work
 * given to it must therefore have no effect outside the database.
 */
public final class Transactions {

    private final DatabaseClient database;
    private final TransactionalOperator operator;

    public Transactions(DatabaseClient database, TransactionalOperator operator) {
        this.database = database;
        this.operator = operator;
    }

    /**
     * Runs the work in one transaction of one government; within a running transaction of the same government it joins that one.
     *
     * @return what the work answers; an {@link IllegalStateException} where a transaction of another government is running
     */
    public <T> Mono<T> in(Jurisdiction jurisdiction, Supplier<Mono<T>> work) {
        return Mono.deferContextual(context -> {
            if (Scope.running(context)) {
                return Scope.of(context).mismatch(jurisdiction).<Mono<T>>map(Mono::error).orElseGet(work);
            }
            return operator.transactional(Scope.enter(database, jurisdiction).then(Mono.defer(work)))
                    .contextWrite(Scope.government(jurisdiction))
                    .retryWhen(LostRaces.again());
        });
    }

    /** As {@link #in}, for reads of many rows. Not run again after a lost race once the first row has been seen. */
    public <T> Flux<T> many(Jurisdiction jurisdiction, Supplier<Flux<T>> work) {
        return Flux.deferContextual(context -> {
            if (Scope.running(context)) {
                return Scope.of(context).mismatch(jurisdiction).<Flux<T>>map(Flux::error).orElseGet(work);
            }
            return operator.transactional(Scope.enter(database, jurisdiction).thenMany(Flux.defer(work)))
                    .contextWrite(Scope.government(jurisdiction));
        });
    }

    /** For statements within the work given to {@link #in} or {@link #many}; outside of it every query fails. */
    public DatabaseClient database() {
        return database;
    }
}
