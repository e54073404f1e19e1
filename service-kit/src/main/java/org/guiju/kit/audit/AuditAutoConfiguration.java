package org.guiju.kit.audit;

import java.time.Clock;

import org.guiju.kit.keeping.KeepingAutoConfiguration;
import org.guiju.kit.keeping.Transactions;
import org.guiju.kit.time.TimeAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The trail, its sealing and its verification. */
@AutoConfiguration(after = {KeepingAutoConfiguration.class, TimeAutoConfiguration.class})
public class AuditAutoConfiguration {

    @Bean
    Audit audit(Transactions transactions, Clock clock) {
        return new Audit(transactions, clock);
    }
}
