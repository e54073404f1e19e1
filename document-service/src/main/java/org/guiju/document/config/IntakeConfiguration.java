package org.guiju.document.config;

import java.time.Clock;
import java.util.Set;

import org.guiju.document.adapter.out.keeping.StubRows;
import org.guiju.document.application.WhoHoldsWhat;
import org.guiju.document.application.secrecy.NotingClassified;
import org.guiju.kit.keeping.Transactions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts through which papers come in: secrecy first. */
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

    /** @param chosen governments whose secrecy office has chosen to note here that classified papers came */
    @Bean
    NotingClassified notingClassified(Transactions transactions, WhoHoldsWhat directories, Clock clock,
            @Value("${guiju.document.stubs:}") Set<String> chosen) {
        return new NotingClassified(new StubRows(transactions), directories, clock, chosen);
    }
}
