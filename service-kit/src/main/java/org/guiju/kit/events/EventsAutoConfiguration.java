package org.guiju.kit.events;

import java.time.Clock;

import org.guiju.kit.keeping.KeepingAutoConfiguration;
import org.guiju.kit.keeping.Transactions;
import org.guiju.kit.time.TimeAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The outbox and its relay, the inbox and its receivers. */
@AutoConfiguration(after = {KeepingAutoConfiguration.class, TimeAutoConfiguration.class})
public class EventsAutoConfiguration {

    @Bean
    Outbox outbox(Transactions transactions, Clock clock) {
        return new Outbox(transactions, clock);
    }
}
