package org.guiju.leave.config.directory;

import java.time.Clock;
import java.util.stream.Stream;

import org.guiju.kit.directory.Directories;
import org.guiju.kit.events.Outbox;
import org.guiju.kit.keeping.Transactions;
import org.guiju.kit.receipts.Judgement;
import org.guiju.leave.adapter.out.directory.DirectoryTables;
import org.guiju.leave.adapter.out.directory.OwnDirectories;
import org.guiju.leave.application.directory.DirectoryOnRecord;
import org.guiju.leave.application.directory.Governing;
import org.guiju.leave.application.directory.HearingOfAbsences;
import org.guiju.leave.application.directory.ImportingADirectory;
import org.guiju.leave.application.directory.MaintainingTheDirectory;
import org.guiju.leave.application.directory.ReadingTheDirectory;
import org.guiju.leave.domain.cover.CoverRules;
import org.guiju.leave.domain.departure.DepartureRules;
import org.guiju.leave.domain.directory.Entrusting;
import org.guiju.leave.domain.directory.GoingAway;
import org.guiju.leave.domain.directory.Pairing;
import org.guiju.leave.domain.directory.Reordering;
import org.guiju.regulation.rulebook.BoundRules;
import org.guiju.regulation.rulebook.RuleBooks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The directory, its use cases and the judgements of what is recorded in it. */
@Configuration(proxyBeanMethods = false)
public class DirectoryConfiguration {

    @Bean
    Governing governing(RuleBooks books) {
        return new Governing(books, BoundRules.bind(books, Stream.concat(CoverRules.definitions().stream(), DepartureRules.definitions().stream()).toList()));
    }

    @Bean
    DirectoryOnRecord directoryOnRecord(Transactions transactions, Outbox outbox, Clock clock) {
        return new DirectoryTables(transactions, outbox, clock);
    }

    @Bean
    ReadingTheDirectory readingTheDirectory(DirectoryOnRecord records, Governing governing) {
        return new ReadingTheDirectory(records, governing);
    }

    @Bean
    MaintainingTheDirectory maintainingTheDirectory(DirectoryOnRecord records, Governing governing, HearingOfAbsences hearing) {
        return new MaintainingTheDirectory(records, governing, hearing);
    }

    @Bean
    ImportingADirectory importingADirectory(DirectoryOnRecord records, Governing governing, Clock clock) {
        return new ImportingADirectory(records, governing, clock);
    }

    @Bean
    Directories directories(ReadingTheDirectory reading) {
        return new OwnDirectories(reading);
    }

    @Bean
    Judgement<Reordering> reordering(Governing governing) {
        return new RulesJudge<>("directory.reordering", Reordering.class, governing, Reordering::judge);
    }

    @Bean
    Judgement<Pairing> pairing(Governing governing) {
        return new RulesJudge<>("directory.pairing", Pairing.class, governing, Pairing::judge);
    }

    @Bean
    Judgement<Entrusting> entrusting(Governing governing) {
        return new RulesJudge<>("directory.entrusting", Entrusting.class, governing, Entrusting::judge);
    }

    @Bean
    Judgement<GoingAway> goingAway(Governing governing) {
        return new RulesJudge<>("directory.going-away", GoingAway.class, governing, GoingAway::judge);
    }
}
