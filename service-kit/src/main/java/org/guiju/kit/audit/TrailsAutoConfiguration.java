package org.guiju.kit.audit;

import org.guiju.kit.exceptions.Exceptions;
import org.guiju.kit.exceptions.ExceptionsEndpoint;
import org.guiju.kit.keeping.Transactions;
import org.guiju.kit.receipts.ReceiptSearch;
import org.guiju.kit.receipts.Receipts;
import org.guiju.kit.receipts.ReceiptsEndpoint;
import org.guiju.kit.receipts.Replays;
import org.guiju.kit.web.Pages;
import org.guiju.kit.web.WebAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** What an auditor reads: the trail, the receipts, the ledger of exceptions. */
@AutoConfiguration(after = WebAutoConfiguration.class)
public class TrailsAutoConfiguration {

    @Bean
    Lookups lookups(Audit audit) {
        return new Lookups(audit);
    }

    @Bean
    ActsByCover actsByCover(Transactions transactions) {
        return new ActsByCover(transactions);
    }

    @Bean
    ActsByCoverEndpoint actsByCoverEndpoint(ActsByCover acts) {
        return new ActsByCoverEndpoint(acts);
    }

    @Bean
    AuditEndpoint auditEndpoint(AuditTrail trail, AuditVerifier verifier, Lookups lookups, Pages pages) {
        return new AuditEndpoint(trail, verifier, lookups, pages);
    }

    @Bean
    ExceptionsEndpoint exceptionsEndpoint(Exceptions exceptions, Lookups lookups, Pages pages) {
        return new ExceptionsEndpoint(exceptions, lookups, pages);
    }

    @Bean
    ReceiptsEndpoint receiptsEndpoint(
            Receipts receipts, Transactions transactions, Replays replays, Lookups lookups, Pages pages) {
        return new ReceiptsEndpoint(receipts, new ReceiptSearch(transactions), replays, lookups, pages);
    }
}
