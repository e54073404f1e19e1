package org.guiju.gateway.keeping;

import java.util.function.Supplier;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/**
 * Runs work in one transaction that first says whose rows it may touch. Row-level security answers nothing to a transaction that does
 * not say so; it fails.
 */
public final class Transactions {

    /** Rows that belong to no government: operators, signing keys, attempts to sign in. */
    public static final String PLATFORM = "platform";

    private static final String ENTER =
            "SELECT set_config('guiju.jurisdiction', :jurisdiction, true), set_config('guiju.scope', :scope, true)";

    private final DatabaseClient database;
    private final TransactionalOperator transaction;

    public Transactions(DatabaseClient database, TransactionalOperator transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /** Work on the rows of one government ({@link #PLATFORM} for those of none). */
    public <T> Mono<T> in(String jurisdiction, Supplier<Mono<T>> work) {
        return enter(jurisdiction, "").then(Mono.defer(work)).as(transaction::transactional);
    }

    /** Reading and sweeping over all governments, where the government is what one wants to find out. */
    public <T> Mono<T> overAll(Supplier<Mono<T>> work) {
        return enter("", PLATFORM).then(Mono.defer(work)).as(transaction::transactional);
    }

    /** Inside {@link #overAll}: the government is known now, and the rest of the transaction is bound to it. */
    public Mono<Void> goOnIn(String jurisdiction) {
        return enter(jurisdiction, "");
    }

    private Mono<Void> enter(String jurisdiction, String scope) {
        return database.sql(ENTER).bind("jurisdiction", jurisdiction).bind("scope", scope).then();
    }
}
