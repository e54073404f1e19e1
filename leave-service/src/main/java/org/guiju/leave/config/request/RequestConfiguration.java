package org.guiju.leave.config.request;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import org.guiju.kit.audit.Audit;
import org.guiju.kit.calendar.Calendars;
import org.guiju.kit.events.Outbox;
import org.guiju.kit.keeping.Transactions;
import org.guiju.kit.message.Messages;
import org.guiju.kit.receipts.Judgement;
import org.guiju.kit.receipts.QuestionJudgement;
import org.guiju.kit.time.DayPassedHandler;
import org.guiju.kit.timers.TimerHandler;
import org.guiju.kit.timers.Timers;
import org.guiju.kit.web.Commands;
import org.guiju.kit.web.Rulings;
import org.guiju.leave.adapter.in.request.Acting;
import org.guiju.leave.adapter.in.request.DaysCountedAnew;
import org.guiju.leave.adapter.in.request.DaysOver;
import org.guiju.leave.adapter.in.request.ExpectedBack;
import org.guiju.leave.adapter.in.request.RequestViews;
import org.guiju.leave.adapter.out.request.BehindAbsences;
import org.guiju.leave.adapter.out.request.ConfigurationRows;
import org.guiju.leave.adapter.out.request.KitCalendars;
import org.guiju.leave.adapter.out.request.KitConsequences;
import org.guiju.leave.adapter.out.request.KitSystemActs;
import org.guiju.leave.adapter.out.request.KnownRules;
import org.guiju.leave.adapter.out.request.RequestRows;
import org.guiju.leave.application.directory.DirectoryOnRecord;
import org.guiju.leave.application.directory.KeepingAbsences;
import org.guiju.leave.application.directory.ReadingTheDirectory;
import org.guiju.leave.application.directory.RequestsBehind;
import org.guiju.leave.application.request.ChangingPlan;
import org.guiju.leave.application.request.Consequences;
import org.guiju.leave.application.request.DraftingRequest;
import org.guiju.leave.application.request.EditingDraft;
import org.guiju.leave.application.request.Extending;
import org.guiju.leave.application.request.LeaveConfigurations;
import org.guiju.leave.application.request.PassingTime;
import org.guiju.leave.application.request.Proceedings;
import org.guiju.leave.application.request.ReadingBoards;
import org.guiju.leave.application.request.ReadingRequest;
import org.guiju.leave.application.request.RecordingAfterwards;
import org.guiju.leave.application.request.RegisteringDeparture;
import org.guiju.leave.application.request.RegisteringReturn;
import org.guiju.leave.application.request.ReplyingAsStandIn;
import org.guiju.leave.application.request.RequestWork;
import org.guiju.leave.application.request.Requests;
import org.guiju.leave.application.request.RulesInForce;
import org.guiju.leave.application.request.SubmittingRequest;
import org.guiju.leave.application.request.SystemActs;
import org.guiju.leave.application.request.TakingStep;
import org.guiju.leave.application.request.UseCase;
import org.guiju.leave.application.request.WithdrawingRequest;
import org.guiju.leave.application.request.WorkingDaysOf;
import org.guiju.leave.application.schedule.KnownSchedules;
import org.guiju.leave.application.worklist.WaitingWork;
import org.guiju.leave.domain.cover.CoverRules;
import org.guiju.leave.domain.departure.DepartureRules;
import org.guiju.leave.domain.request.Question;
import org.guiju.leave.domain.request.RequestRules;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.rulebook.BoundRules;
import org.guiju.regulation.rulebook.RuleBooks;
import org.guiju.regulation.rulebook.RuleDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Requests for leave, put together. A rulebook with a fault stops the service here, with every fault at once. */
@Configuration(proxyBeanMethods = false)
@Import({RequestJudgements.class, EditingDraft.class, SubmittingRequest.class, ReplyingAsStandIn.class, TakingStep.class,
    RegisteringDeparture.class, RecordingAfterwards.class, ChangingPlan.class, Extending.class, RegisteringReturn.class,
    WithdrawingRequest.class})
class RequestConfiguration {

    @Bean
    RulesInForce requestRules(RuleBooks books) {
        List<RuleDefinition<?>> definitions = Stream.concat(CoverRules.definitions().stream(), DepartureRules.definitions().stream()).toList();
        BoundRules bound = BoundRules.bind(books, definitions);
        return new KnownRules(books, book -> RequestRules.of(DepartureRules.of(bound, book)));
    }

    @Bean
    WorkingDaysOf workingDaysOf(Calendars calendars) {
        return new KitCalendars(calendars);
    }

    @Bean
    Requests requests(Transactions transactions, Clock clock) {
        return new RequestRows(transactions, clock);
    }

    @Bean
    LeaveConfigurations leaveConfigurations(Transactions transactions, Clock clock) {
        return new ConfigurationRows(transactions, clock);
    }

    @Bean
    KeepingAbsences keepingAbsences(DirectoryOnRecord records) {
        return new KeepingAbsences(records);
    }

    @Bean
    RequestsBehind requestsBehind(Transactions transactions) {
        return new BehindAbsences(transactions);
    }

    @Bean
    Consequences requestConsequences(Timers timers, Outbox outbox, KeepingAbsences absences, ReadingTheDirectory directories, Clock clock) {
        return new KitConsequences(timers, outbox, absences, directories, clock);
    }

    @Bean
    SystemActs requestSystemActs(Audit audit) {
        return new KitSystemActs(audit);
    }

    @Bean
    Proceedings requestProceedings(Requests requests, ReadingTheDirectory directories, WorkingDaysOf calendars,
            LeaveConfigurations configurations, RulesInForce rules, KnownSchedules schedules, Consequences consequences, Clock clock) {
        return new Proceedings(requests, directories, calendars, configurations, rules, schedules, consequences, clock);
    }

    @Bean
    DraftingRequest draftingRequest(Requests requests, Proceedings proceedings, Clock clock) {
        return new DraftingRequest(requests, proceedings, clock);
    }

    @Bean
    ReadingRequest readingRequest(Requests requests, Proceedings proceedings, List<UseCase<?, ?>> useCases) {
        return new ReadingRequest(requests, proceedings, useCases);
    }

    @Bean
    ReadingBoards readingBoards(Requests requests, Proceedings proceedings, Clock clock) {
        return new ReadingBoards(requests, proceedings, clock);
    }

    @Bean
    WaitingWork requestWork(ReadingBoards boards) {
        return new RequestWork(boards);
    }

    @Bean
    RequestViews requestViews(Messages messages, Rulings rulings, RulesInForce rules) {
        return new RequestViews(messages, rulings, rules);
    }

    @Bean
    Acting requestActing(Commands commands, Proceedings proceedings, ReadingRequest reading, RequestViews views, RulesInForce rules,
            Clock clock) {
        return new Acting(commands, proceedings, reading, views, new JudgedByRules(rules), clock);
    }

    /** Every question is judged by the rules in force. */
    private record JudgedByRules(RulesInForce rules) implements Acting.Judgements {

        @Override
        public <F extends Record & Claim.Carried> Judgement<F> of(Question<F> question) {
            return new QuestionJudgement<>(question, rules::of);
        }
    }

    @Bean
    PassingTime passingTime(Requests requests, Proceedings proceedings, LeaveConfigurations configurations, SystemActs system) {
        return new PassingTime(requests, proceedings, configurations, system);
    }

    @Bean
    TimerHandler expectedBack(PassingTime passing) {
        return new ExpectedBack(KitConsequences.EXPECTED_BACK, passing);
    }

    @Bean
    TimerHandler daysOver(PassingTime passing) {
        return new DaysOver(KitConsequences.DAYS_OVER, passing);
    }

    @Bean
    DayPassedHandler daysCountedAnew(PassingTime passing) {
        return new DaysCountedAnew(passing);
    }
}
