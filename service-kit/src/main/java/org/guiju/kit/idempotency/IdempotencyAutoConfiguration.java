package org.guiju.kit.idempotency;

import org.guiju.kit.keeping.KeepingAutoConfiguration;
import org.guiju.kit.keeping.Transactions;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Answers that are given again. */
@AutoConfiguration(after = KeepingAutoConfiguration.class)
public class IdempotencyAutoConfiguration {

    @Bean
    Idempotency idempotency(Transactions transactions) {
        return new Idempotency(transactions);
    }
}
