package org.guiju.document.config;

import java.time.Clock;
import java.util.List;

import org.guiju.document.adapter.in.events.CalendarChanged;
import org.guiju.document.adapter.in.events.DivisionChanged;
import org.guiju.document.adapter.in.time.ConsultationOver;
import org.guiju.document.adapter.in.time.HandingOnOver;
import org.guiju.document.adapter.in.time.PapersToReroute;
import org.guiju.document.adapter.in.time.TermsToRetell;
import org.guiju.document.adapter.in.web.Acting;
import org.guiju.document.adapter.in.web.view.DocumentViews;
import org.guiju.document.adapter.out.keeping.BriefingRows;
import org.guiju.document.adapter.out.keeping.CountedSerials;
import org.guiju.document.adapter.out.keeping.DocumentListRows;
import org.guiju.document.adapter.out.keeping.DocumentRows;
import org.guiju.document.adapter.out.keeping.FileRows;
import org.guiju.document.adapter.out.keeping.IssuedTallyRows;
import org.guiju.document.adapter.out.keeping.KitConsequences;
import org.guiju.document.adapter.out.keeping.KitSystemActs;
import org.guiju.document.adapter.out.keeping.SettingRows;
import org.guiju.document.adapter.out.keeping.TermRows;
import org.guiju.document.adapter.out.neighbours.KitCalendars;
import org.guiju.document.adapter.out.neighbours.KitDirectories;
import org.guiju.document.adapter.out.neighbours.KnownRules;
import org.guiju.document.application.Consequences;
import org.guiju.document.application.Documents;
import org.guiju.document.application.NextSerial;
import org.guiju.document.application.Proceedings;
import org.guiju.document.application.RulesInForce;
import org.guiju.document.application.SystemActs;
import org.guiju.document.application.UseCase;
import org.guiju.document.application.WhoHoldsWhat;
import org.guiju.document.application.WorkingDaysOf;
import org.guiju.document.application.archive.PackingFile;
import org.guiju.document.application.briefing.Briefings;
import org.guiju.document.application.consult.DeemingConsent;
import org.guiju.document.application.consult.ForeseeingTerms;
import org.guiju.document.application.consult.RetellingTerms;
import org.guiju.document.application.files.Attachments;
import org.guiju.document.application.files.ObjectStore;
import org.guiju.document.application.intake.DraftingDocument;
import org.guiju.document.application.reading.DocumentList;
import org.guiju.document.application.reading.ReadingDocument;
import org.guiju.document.application.reading.ReadingLists;
import org.guiju.document.application.restraint.IssuedTally;
import org.guiju.document.application.routing.ReroutingPending;
import org.guiju.document.application.turnaround.Escalation;
import org.guiju.document.application.turnaround.Settings;
import org.guiju.document.application.turnaround.TermBoard;
import org.guiju.document.domain.Rules;
import org.guiju.kit.audit.Audit;
import org.guiju.kit.calendar.Calendars;
import org.guiju.kit.calendar.MovedDeadline;
import org.guiju.kit.calendar.OpenDeadlines;
import org.guiju.kit.directory.Directories;
import org.guiju.kit.events.EventReceiver;
import org.guiju.kit.events.Outbox;
import org.guiju.kit.keeping.Transactions;
import org.guiju.kit.message.Messages;
import org.guiju.kit.receipts.Receipts;
import org.guiju.kit.timers.TimerHandler;
import org.guiju.kit.timers.Timers;
import org.guiju.kit.web.Commands;
import org.guiju.kit.web.Rulings;
import org.guiju.regulation.rulebook.BoundRules;
import org.guiju.regulation.rulebook.RuleBooks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The parts of the service. A rulebook with a fault stops it here, with every fault at once. */
@Configuration(proxyBeanMethods = false)
@Import({JudgementRegistrar.class, UseCases.class, IntakeConfiguration.class})
class DocumentConfiguration {

    @Bean
    RulesInForce rulesInForce(RuleBooks books) {
        return new KnownRules(books, BoundRules.bind(books, Rules.definitions()));
    }

    @Bean
    WhoHoldsWhat whoHoldsWhat(Directories directories) {
        return new KitDirectories(directories);
    }

    @Bean
    WorkingDaysOf workingDaysOf(Calendars calendars) {
        return new KitCalendars(calendars);
    }

    @Bean
    Documents documents(Transactions transactions, Clock clock) {
        return new DocumentRows(transactions, clock);
    }

    @Bean
    DocumentList documentList(Transactions transactions) {
        return new DocumentListRows(transactions);
    }

    @Bean
    NextSerial nextSerial(Transactions transactions) {
        return new CountedSerials(transactions);
    }

    @Bean
    Consequences consequences(Timers timers, Outbox outbox) {
        return new KitConsequences(timers, outbox);
    }

    @Bean
    SystemActs systemActs(Receipts receipts, Audit audit, RulesInForce rules) {
        return new KitSystemActs(receipts, audit, rules);
    }

    @Bean
    Proceedings proceedings(Documents documents, WhoHoldsWhat directories, WorkingDaysOf calendars, RulesInForce rules,
            Settings settings, Consequences consequences, Clock clock) {
        return new Proceedings(documents, directories, calendars, rules, settings, consequences, clock);
    }

    @Bean
    DraftingDocument draftingDocument(Documents documents, Proceedings proceedings, Consequences consequences, Clock clock) {
        return new DraftingDocument(documents, proceedings, consequences, clock);
    }

    @Bean
    ReadingDocument readingDocument(Documents documents, Proceedings proceedings, List<UseCase<?, ?>> useCases) {
        return new ReadingDocument(documents, proceedings, useCases);
    }

    @Bean
    ReadingLists readingLists(DocumentList list, Clock clock) {
        return new ReadingLists(list, clock);
    }

    @Bean
    PackingFile packingFile(Documents documents, Proceedings proceedings, Transactions transactions, Attachments attachments,
            ObjectStore objects) {
        return new PackingFile(documents, proceedings, new FileRows(transactions), attachments, objects);
    }

    @Bean
    DocumentViews documentViews(Messages messages, Rulings rulings, RulesInForce rules) {
        return new DocumentViews(messages, rulings, rules);
    }

    @Bean
    Acting acting(Commands commands, Proceedings proceedings, ReadingDocument reading, DocumentViews views, RulesInForce rules, Clock clock) {
        return new Acting(commands, proceedings, reading, views, new JudgedByRules(rules), clock);
    }

    @Bean
    TimerHandler consultationOver(Documents documents, Proceedings proceedings, SystemActs acts) {
        return new ConsultationOver(new DeemingConsent(documents, proceedings, acts));
    }

    @Bean
    TimerHandler termsToRetell(Documents documents, Proceedings proceedings, WorkingDaysOf calendars, TermBoard board, Timers timers) {
        return new TermsToRetell(new RetellingTerms(documents, proceedings, calendars, board), timers);
    }

    @Bean
    TimerHandler handingOnOver(Documents documents, Proceedings proceedings, SystemActs acts) {
        return new HandingOnOver(new Escalation(documents, proceedings, acts));
    }

    @Bean
    Settings settings(Transactions transactions) {
        return new SettingRows(transactions);
    }

    @Bean
    Briefings briefings(Transactions transactions) {
        return new BriefingRows(transactions);
    }

    @Bean
    IssuedTally issuedTally(Transactions transactions) {
        return new IssuedTallyRows(transactions);
    }

    @Bean
    TermBoard termBoard(Transactions transactions) {
        return new TermRows(transactions);
    }

    @Bean
    OpenDeadlines consultationsThatRun(Documents documents) {
        ForeseeingTerms terms = new ForeseeingTerms(documents);
        return (jurisdiction, now, then) -> terms.moving(jurisdiction, now, then).map(moving -> new MovedDeadline("consultation",
                "/api/v1/documents/" + moving.document(), moving.unit(), moving.from(), moving.to(), moving.provisional(), moving.clause()));
    }

    @Bean
    EventReceiver termsFollowTheCalendar(Timers timers, Clock clock) {
        return new CalendarChanged(timers, clock);
    }

    @Bean
    TimerHandler papersToReroute(Documents documents, Proceedings proceedings, WhoHoldsWhat directories, Timers timers, Clock clock) {
        return new PapersToReroute(new ReroutingPending(documents, proceedings, directories), timers, clock);
    }

    @Bean
    EventReceiver papersFollowTheDivisionOfWork(Timers timers, Clock clock) {
        return new DivisionChanged(timers, clock);
    }
}
