package org.guiju.kit.keeping;

import java.util.function.Supplier;

import org.guiju.regulation.Jurisdiction;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/**
 * For the kit's own workers, which look over all governments for what is due. Sees the kit's queues only: the tables of a
 * service have no policy for the platform, and answer nothing here. A guard keeps services from using it.
 */
public final class PlatformTransactions {

    private final DatabaseClient database;
    private final TransactionalOperator operator;

    public PlatformTransactions(DatabaseClient database, TransactionalOperator operator) {
        this.database = database;
        this.operator = operator;
    }

    /** One transaction over the queues of all governments. */
    public <T> Mono<T> run(Supplier<Mono<T>> work) {
        return Mono.deferContextual(context -> Scope.running(context)
                ? Mono.error(new IllegalStateException("the platform's work cannot run inside a transaction of a government"))
                : operator.transactional(Scope.enterPlatform(database).then(Mono.defer(work)))
                        .contextWrite(Scope.platform())
                        .retryWhen(LostRaces.again()));
    }

    /**
     * Hands the running transaction over to one government, for good: what was claimed from a queue and what it leads to become
     * true together or not at all.
     */
    public <T> Mono<T> handOver(Jurisdiction jurisdiction, Supplier<Mono<T>> work) {
        return Mono.deferContextual(context -> Scope.running(context) && Scope.of(context).jurisdiction() == null
                ? Scope.enter(database, jurisdiction).then(Mono.defer(work)).contextWrite(Scope.government(jurisdiction))
                : Mono.error(new IllegalStateException("there is no transaction of the platform to hand over to " + jurisdiction)));
    }

    /** For statements within the work given to {@link #run}. */
    public DatabaseClient database() {
        return database;
    }
}
