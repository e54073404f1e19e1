package org.guiju.leave.config.research;

import java.time.Clock;
import java.util.List;

import org.guiju.kit.keeping.Transactions;
import org.guiju.kit.message.Messages;
import org.guiju.kit.receipts.Judgement;
import org.guiju.kit.time.DayPassedHandler;
import org.guiju.kit.web.Rulings;
import org.guiju.leave.adapter.in.research.TripViews;
import org.guiju.leave.adapter.out.research.RegisterRows;
import org.guiju.leave.adapter.out.research.ReminderRows;
import org.guiju.leave.adapter.out.research.TripRows;
import org.guiju.leave.application.directory.ReadingTheDirectory;
import org.guiju.leave.application.news.Telling;
import org.guiju.leave.application.research.FieldRulesInForce;
import org.guiju.leave.application.research.KeepingRegisters;
import org.guiju.leave.application.research.KeepingTrips;
import org.guiju.leave.application.research.ReckoningTheYear;
import org.guiju.leave.application.research.RemindingLeaders;
import org.guiju.leave.application.research.ResearchRegisters;
import org.guiju.leave.application.research.ResearchReminders;
import org.guiju.leave.application.research.ResearchTrips;
import org.guiju.leave.application.research.UnrecordedTrips;
import org.guiju.leave.application.research.WhoseLine;
import org.guiju.leave.application.worklist.WaitingWork;
import org.guiju.leave.domain.fieldresearch.Chairing;
import org.guiju.leave.domain.fieldresearch.Closing;
import org.guiju.leave.domain.fieldresearch.FieldResearch;
import org.guiju.leave.domain.fieldresearch.Following;
import org.guiju.leave.domain.fieldresearch.Planning;
import org.guiju.leave.domain.fieldresearch.Recording;
import org.guiju.leave.domain.fieldresearch.Registering;
import org.guiju.regulation.rulebook.BoundRules;
import org.guiju.regulation.rulebook.RuleBooks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ledger of field research, its use cases and judgements. */
@Configuration(proxyBeanMethods = false)
class ResearchConfiguration {

    @Bean
    FieldRulesInForce fieldRulesInForce(RuleBooks books) {
        return new FieldRulesInForce(books, BoundRules.bind(books, List.of(FieldResearch.definition())));
    }

    @Bean
    ResearchTrips researchTrips(Transactions transactions, Clock clock) {
        return new TripRows(transactions, clock);
    }

    @Bean
    ResearchRegisters researchRegisters(Transactions transactions) {
        return new RegisterRows(transactions);
    }

    @Bean
    ResearchReminders researchReminders(Transactions transactions) {
        return new ReminderRows(transactions);
    }

    @Bean
    WhoseLine whoseLine(ReadingTheDirectory reading) {
        return new WhoseLine(reading);
    }

    @Bean
    KeepingTrips keepingTrips(ResearchTrips trips, ResearchRegisters registers, WhoseLine whose, FieldRulesInForce rules, Clock clock) {
        return new KeepingTrips(trips, registers, whose, rules, clock);
    }

    @Bean
    KeepingRegisters keepingRegisters(ResearchRegisters registers, WhoseLine whose, FieldRulesInForce rules, Clock clock) {
        return new KeepingRegisters(registers, whose, rules, clock);
    }

    @Bean
    ReckoningTheYear reckoningTheYear(ResearchTrips trips, ResearchRegisters registers, ReadingTheDirectory reading,
            FieldRulesInForce rules, Clock clock) {
        return new ReckoningTheYear(trips, registers, reading, rules, clock);
    }

    @Bean
    TripViews tripViews(KeepingTrips keeping, FieldRulesInForce rules, Rulings rulings, Messages messages, Clock clock) {
        return new TripViews(keeping, rules, rulings, messages, clock);
    }

    @Bean
    DayPassedHandler quartersOfResearch(ReckoningTheYear reckoning, ResearchReminders reminders, Telling telling) {
        RemindingLeaders reminding = new RemindingLeaders(reckoning, reminders, telling);
        return day -> reminding.dayIsOver(day.jurisdiction(), day.date());
    }

    @Bean
    WaitingWork unrecordedTrips(ResearchTrips trips) {
        return new UnrecordedTrips(trips);
    }

    @Bean
    Judgement<Planning> researchPlanning(FieldRulesInForce rules) {
        return new FieldJudge<>("research.planning", Planning.class, rules);
    }

    @Bean
    Judgement<Recording> researchRecording(FieldRulesInForce rules) {
        return new FieldJudge<>("research.recording", Recording.class, rules);
    }

    @Bean
    Judgement<Closing> researchClosing(FieldRulesInForce rules) {
        return new FieldJudge<>("research.closing", Closing.class, rules);
    }

    @Bean
    Judgement<Following> researchFollowing(FieldRulesInForce rules) {
        return new FieldJudge<>("research.following", Following.class, rules);
    }

    @Bean
    Judgement<Chairing> researchChairing(FieldRulesInForce rules) {
        return new FieldJudge<>("research.chairing", Chairing.class, rules);
    }

    @Bean
    Judgement<Registering> researchRegistering(FieldRulesInForce rules) {
        return new FieldJudge<>("research.registering", Registering.class, rules);
    }
}
