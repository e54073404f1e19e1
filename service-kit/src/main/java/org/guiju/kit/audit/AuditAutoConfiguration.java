package org.guiju.kit.audit;

import java.time.Clock;
import java.time.Duration;

import org.guiju.kit.keeping.KeepingAutoConfiguration;
import org.guiju.kit.keeping.PlatformTransactions;
import org.guiju.kit.keeping.Pulse;
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

    @Bean
    AuditSealer auditSealer(PlatformTransactions platform, Transactions transactions) {
        return new AuditSealer(platform, transactions);
    }

    @Bean
    Pulse auditSealerPulse(AuditSealer sealer, Audit audit) {
        return new Pulse("audit sealer", sealer::round, audit.wake(), Duration.ofSeconds(2));
    }

    @Bean
    AuditVerifier auditVerifier(Transactions transactions) {
        return new AuditVerifier(transactions);
    }

    @Bean
    AuditTrail auditTrail(Transactions transactions) {
        return new AuditTrail(transactions);
    }
}
