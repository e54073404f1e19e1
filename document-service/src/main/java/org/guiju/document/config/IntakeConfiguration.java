package org.guiju.document.config;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;

import org.guiju.document.adapter.in.time.ObjectsToSweep;
import org.guiju.document.adapter.out.files.LookedIntoFiles;
import org.guiju.document.adapter.out.keeping.AttachmentRows;
import org.guiju.document.adapter.out.keeping.ReceivedRows;
import org.guiju.document.adapter.out.keeping.StubRows;
import org.guiju.document.adapter.out.keeping.TextVersionRows;
import org.guiju.document.adapter.out.text.ComparedTexts;
import org.guiju.document.application.Consequences;
import org.guiju.document.application.Documents;
import org.guiju.document.application.Proceedings;
import org.guiju.document.application.WhoHoldsWhat;
import org.guiju.document.application.files.AttachingFile;
import org.guiju.document.application.files.Attachments;
import org.guiju.document.application.files.FileContents;
import org.guiju.document.application.files.ObjectStore;
import org.guiju.document.application.files.ReadingFiles;
import org.guiju.document.application.files.SweepingOrphans;
import org.guiju.document.application.files.WithdrawingFile;
import org.guiju.document.application.intake.RegisteringPaper;
import org.guiju.document.application.secrecy.NotingClassified;
import org.guiju.document.application.text.ReadingVersions;
import org.guiju.kit.keeping.Transactions;
import org.guiju.kit.time.DayPassedHandler;
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
    Attachments attachments(Transactions transactions) {
        return new AttachmentRows(transactions);
    }

    @Bean
    AttachingFile attachingFile(ObjectStore objects, Attachments attachments) {
        return new AttachingFile(objects, attachments);
    }

    @Bean
    WithdrawingFile withdrawingFile() {
        return new WithdrawingFile();
    }

    @Bean
    ReadingFiles readingFiles(Documents documents, Proceedings proceedings, Attachments attachments, ObjectStore objects) {
        return new ReadingFiles(documents, proceedings, attachments, objects);
    }

    /** @param age how long an object rests before it is taken for an orphan */
    @Bean
    SweepingOrphans sweepingOrphans(ObjectStore objects, Attachments attachments, @Value("${guiju.document.orphans-after}") Duration age) {
        return new SweepingOrphans(objects, attachments, age);
    }

    @Bean
    DayPassedHandler objectsToSweep(SweepingOrphans sweeping) {
        return new ObjectsToSweep(sweeping);
    }

    @Bean
    ReadingVersions readingVersions(Documents documents, Proceedings proceedings, Transactions transactions) {
        return new ReadingVersions(documents, proceedings, new TextVersionRows(transactions), new ComparedTexts());
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
