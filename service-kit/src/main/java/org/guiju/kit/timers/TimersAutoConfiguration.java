package org.guiju.kit.timers;

import org.guiju.kit.keeping.KeepingAutoConfiguration;
import org.guiju.kit.keeping.Transactions;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Timers and the worker that fires them. */
@AutoConfiguration(after = KeepingAutoConfiguration.class)
public class TimersAutoConfiguration {

    @Bean
    Timers timers(Transactions transactions) {
        return new Timers(transactions);
    }
}
