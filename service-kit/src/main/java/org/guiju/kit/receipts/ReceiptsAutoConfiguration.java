package org.guiju.kit.receipts;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.guiju.kit.exceptions.Exceptions;
import org.guiju.kit.keeping.KeepingAutoConfiguration;
import org.guiju.kit.keeping.Transactions;
import org.guiju.kit.time.TimeAutoConfiguration;
import org.guiju.regulation.rulebook.RuleBooks;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** The rulebooks, the receipts of what was judged by them, and the ledger of what was set aside. */
@AutoConfiguration(after = {KeepingAutoConfiguration.class, TimeAutoConfiguration.class})
public class ReceiptsAutoConfiguration {

    /** @param folder of further rulebooks; empty for those of the product alone */
    @Bean
    @ConditionalOnMissingBean
    RuleBooks ruleBooks(@Value("${guiju.rulebooks:}") String folder) {
        return folder.isBlank() ? RuleBooks.shipped() : RuleBooks.with(Path.of(folder));
    }

    @Bean
    Judgements judgements(ObjectProvider<Judgement<?>> judgements) {
        return new Judgements(List.copyOf(judgements.orderedStream().toList()));
    }

    @Bean
    Exceptions exceptions(Transactions transactions) {
        return new Exceptions(transactions);
    }

    @Bean
    Receipts receipts(Transactions transactions, Judgements judgements, Exceptions exceptions, Clock clock) {
        return new Receipts(transactions, judgements, exceptions, clock);
    }

    @Bean
    Replays replays(Judgements judgements, RuleBooks books, ObjectProvider<CalendarVersions> calendars) {
        return new Replays(judgements, books, version -> calendars.getObject().version(version));
    }
}
