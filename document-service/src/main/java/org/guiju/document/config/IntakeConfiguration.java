package org.guiju.document.config;

import java.time.Clock;
import java.util.Set;

import org.guiju.document.adapter.out.files.LookedIntoFiles;
import org.guiju.document.adapter.out.keeping.ReceivedRows;
import org.guiju.document.adapter.out.keeping.StubRows;
import org.guiju.document.application.Consequences;
import org.guiju.document.application.Documents;
import org.guiju.document.application.Proceedings;
import org.guiju.document.application.WhoHoldsWhat;
import org.guiju.document.application.files.FileContents;
import org.guiju.document.application.intake.RegisteringPaper;
import org.guiju.document.application.secrecy.NotingClassified;
import org.guiju.kit.keeping.Transactions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts through which papers come in: secrecy first. */
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

    @Bean
    FileContents fileContents() {
        return new LookedIntoFiles();
    }

    @Bean
    RegisteringPaper registeringPaper(Documents documents, Transactions transactions, Proceedings proceedings, Consequences consequences,
            Clock clock) {
        return new RegisteringPaper(documents, new ReceivedRows(transactions), proceedings, consequences, clock);
    }

    /** @param chosen governments whose secrecy office has chosen to note here that classified papers came */
    @Bean
    NotingClassified notingClassified(Transactions transactions, WhoHoldsWhat directories, Clock clock,
            @Value("${guiju.document.stubs:}") Set<String> chosen) {
        return new NotingClassified(new StubRows(transactions), directories, clock, chosen);
    }
}
