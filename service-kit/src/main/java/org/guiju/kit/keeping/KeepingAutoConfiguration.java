package org.guiju.kit.keeping;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;

/** The transactions of a government and those of the platform. */
@AutoConfiguration(afterName = {
    "org.springframework.boot.r2dbc.autoconfigure.R2dbcTransactionManagerAutoConfiguration",
    "org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration",
    "org.springframework.boot.data.r2dbc.autoconfigure.DataR2dbcAutoConfiguration"
})
public class KeepingAutoConfiguration {

    @Bean
    Transactions transactions(DatabaseClient database, ReactiveTransactionManager manager) {
        return new Transactions(database, TransactionalOperator.create(manager));
    }

    @Bean
    PlatformTransactions platformTransactions(DatabaseClient database, ReactiveTransactionManager manager) {
        return new PlatformTransactions(database, TransactionalOperator.create(manager));
    }
}
