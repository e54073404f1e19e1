package org.guiju.leave.config.schedule;

import java.time.Clock;
import java.util.List;

import org.guiju.kit.events.Outbox;
import org.guiju.kit.keeping.Transactions;
import org.guiju.kit.message.Messages;
import org.guiju.kit.receipts.Judgement;
import org.guiju.kit.web.Rulings;
import org.guiju.leave.adapter.in.schedule.SubstitutionViews;
import org.guiju.leave.adapter.out.news.TellingByOutbox;
import org.guiju.leave.adapter.out.schedule.NotedEngagementRows;
import org.guiju.leave.adapter.out.schedule.SubstitutionRows;
import org.guiju.leave.application.directory.Governing;
import org.guiju.leave.application.directory.ReadingTheDirectory;
import org.guiju.leave.application.duty.DutiesDuring;
import org.guiju.leave.application.duty.TurnsOfDuty;
import org.guiju.leave.application.news.Telling;
import org.guiju.leave.application.schedule.ExpectedAt;
import org.guiju.leave.application.schedule.FindingSubstitutes;
import org.guiju.leave.application.schedule.KnownSchedules;
import org.guiju.leave.application.schedule.NotedEngagements;
import org.guiju.leave.application.schedule.NotedSchedule;
import org.guiju.leave.application.schedule.NotingEngagements;
import org.guiju.leave.application.schedule.SoughtSubstitutes;
import org.guiju.leave.application.schedule.Substitutions;
import org.guiju.leave.application.schedule.TakenOver;
import org.guiju.leave.application.worklist.WaitingWork;
import org.guiju.leave.domain.schedule.Noting;
import org.guiju.leave.domain.schedule.Substituting;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leaders' schedules, as far as they are known, and who goes in place of one who cannot. */
@Configuration(proxyBeanMethods = false)
class ScheduleConfiguration {

    @Bean
    Telling telling(Outbox outbox) {
        return new TellingByOutbox(outbox);
    }

    @Bean
    ExpectedAt turnsOfDuty(DutiesDuring duties) {
        return new TurnsOfDuty(duties);
    }

    @Bean
    ExpectedAt takenOver(Substitutions substitutions) {
        return new TakenOver(substitutions);
    }

    @Bean
    NotedEngagements notedEngagements(Transactions transactions, Clock clock) {
        return new NotedEngagementRows(transactions, clock);
    }

    @Bean
    ExpectedAt notedSchedule(NotedEngagements engagements) {
        return new NotedSchedule(engagements);
    }

    @Bean
    NotingEngagements notingEngagements(NotedEngagements engagements, KnownSchedules schedules, ReadingTheDirectory directories,
            Governing governing, Telling telling, Clock clock) {
        return new NotingEngagements(engagements, schedules, directories, governing, telling, clock);
    }

    @Bean
    Judgement<Noting> noting(Governing governing) {
        return new NotingJudge(governing);
    }

    @Bean
    KnownSchedules knownSchedules(List<ExpectedAt> parts) {
        return new KnownSchedules(parts);
    }

    @Bean
    Substitutions substitutions(Transactions transactions, Clock clock) {
        return new SubstitutionRows(transactions, clock);
    }

    @Bean
    FindingSubstitutes findingSubstitutes(Substitutions substitutions, ReadingTheDirectory directories, KnownSchedules schedules,
            Governing governing, Telling telling, Clock clock) {
        return new FindingSubstitutes(substitutions, directories, schedules, governing, telling, clock);
    }

    @Bean
    SubstitutionViews substitutionViews(FindingSubstitutes finding, Rulings rulings, Messages messages) {
        return new SubstitutionViews(finding, rulings, messages);
    }

    @Bean
    WaitingWork soughtSubstitutes(Substitutions substitutions) {
        return new SoughtSubstitutes(substitutions);
    }

    @Bean
    Judgement<Substituting> substituting(Governing governing) {
        return new ScheduleJudge(governing);
    }
}
