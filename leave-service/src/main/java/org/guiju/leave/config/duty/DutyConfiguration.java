package org.guiju.leave.config.duty;

import java.time.Clock;

import org.guiju.kit.audit.Audit;
import org.guiju.kit.events.Outbox;
import org.guiju.kit.keeping.Transactions;
import org.guiju.kit.keeping.Wake;
import org.guiju.kit.receipts.Judgement;
import org.guiju.leave.adapter.in.duty.RetellingDuty;
import org.guiju.leave.adapter.out.duty.IncidentRows;
import org.guiju.leave.adapter.out.duty.KitDutyTrail;
import org.guiju.leave.adapter.out.duty.RosterRows;
import org.guiju.leave.adapter.out.duty.TellingOfDuty;
import org.guiju.leave.application.calendar.LoadedNotices;
import org.guiju.leave.application.directory.HearingOfAbsences;
import org.guiju.leave.application.directory.ReadingTheDirectory;
import org.guiju.leave.application.duty.DutiesDuring;
import org.guiju.leave.application.duty.DutyNews;
import org.guiju.leave.application.duty.DutyRules;
import org.guiju.leave.application.duty.DutyWaiting;
import org.guiju.leave.application.duty.FollowingTheCalendar;
import org.guiju.leave.application.duty.HandlingIncidents;
import org.guiju.leave.application.duty.Incidents;
import org.guiju.leave.application.duty.PlanningDuty;
import org.guiju.leave.application.duty.ReadingDuty;
import org.guiju.leave.application.duty.Rosters;
import org.guiju.leave.application.duty.Setting;
import org.guiju.leave.application.duty.Surveying;
import org.guiju.leave.application.duty.SwappingDuty;
import org.guiju.leave.application.duty.TurnsMissed;
import org.guiju.leave.application.worklist.WaitingWork;
import org.guiju.leave.domain.dutyroster.Assigning;
import org.guiju.leave.domain.dutyroster.Handling;
import org.guiju.leave.domain.dutyroster.Planning;
import org.guiju.leave.domain.dutyroster.Publishing;
import org.guiju.leave.domain.dutyroster.Reaching;
import org.guiju.leave.domain.dutyroster.Stepping;
import org.guiju.leave.domain.dutyroster.Swapping;
import org.guiju.regulation.rulebook.RuleBooks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The duty roster, its use cases and its judgements. */
@Configuration(proxyBeanMethods = false)
class DutyConfiguration {

    @Bean
    DutyRules dutyRules(RuleBooks books) {
        return new DutyRules(books);
    }

    @Bean
    Rosters dutyRosters(Transactions transactions, Clock clock) {
        return new RosterRows(transactions, clock);
    }

    @Bean
    Incidents dutyIncidents(Transactions transactions, Clock clock) {
        return new IncidentRows(transactions, clock);
    }

    @Bean
    DutyNews dutyNews(Outbox outbox) {
        return new TellingOfDuty(outbox);
    }

    @Bean
    Surveying dutySurveying(DutyRules rules, ReadingTheDirectory directories, LoadedNotices notices, Clock clock) {
        return new Surveying(rules, directories, notices, clock);
    }

    @Bean
    Setting dutySetting(Rosters rosters, Surveying surveying, DutyNews news) {
        return new Setting(rosters, surveying, news);
    }

    @Bean
    PlanningDuty planningDuty(Surveying surveying, Setting setting) {
        return new PlanningDuty(surveying, setting);
    }

    @Bean
    SwappingDuty swappingDuty() {
        return new SwappingDuty();
    }

    @Bean
    HandlingIncidents handlingIncidents(Rosters rosters, Incidents incidents, Surveying surveying, DutyNews news) {
        return new HandlingIncidents(rosters, incidents, surveying, news);
    }

    @Bean
    ReadingDuty readingDuty(Rosters rosters, Surveying surveying, Setting setting) {
        return new ReadingDuty(rosters, surveying, setting);
    }

    @Bean
    DutiesDuring dutiesDuring(Rosters rosters) {
        return new DutiesDuring(rosters);
    }

    @Bean
    HearingOfAbsences turnsMissed(DutiesDuring duties, DutyNews news, Clock clock) {
        return new TurnsMissed(duties, news, clock);
    }

    @Bean
    WaitingWork dutyWaiting(Rosters rosters, Incidents incidents, Surveying surveying) {
        return new DutyWaiting(rosters, incidents, surveying);
    }

    @Bean
    RetellingDuty retellingDuty(Rosters rosters, Surveying surveying, Setting setting, Audit audit, Transactions transactions, RuleBooks books,
            Wake calendarHasChanged) {
        return new RetellingDuty(new FollowingTheCalendar(rosters, surveying, setting, new KitDutyTrail(audit)), transactions, books, calendarHasChanged);
    }

    @Bean
    Judgement<Planning> dutyPlanningJudgement(DutyRules rules) {
        return new DutyJudge<>("duty.planning", Planning.class, rules);
    }

    @Bean
    Judgement<Assigning> dutyAssigningJudgement(DutyRules rules) {
        return new DutyJudge<>("duty.assigning", Assigning.class, rules);
    }

    @Bean
    Judgement<Reaching> dutyReachingJudgement(DutyRules rules) {
        return new DutyJudge<>("duty.reaching", Reaching.class, rules);
    }

    @Bean
    Judgement<Publishing> dutyPublishingJudgement(DutyRules rules) {
        return new DutyJudge<>("duty.publishing", Publishing.class, rules);
    }

    @Bean
    Judgement<Swapping> dutySwappingJudgement(DutyRules rules) {
        return new DutyJudge<>("duty.swapping", Swapping.class, rules);
    }

    @Bean
    Judgement<Handling> dutyHandlingJudgement(DutyRules rules) {
        return new DutyJudge<>("duty.handling", Handling.class, rules);
    }

    @Bean
    Judgement<Stepping> dutySteppingJudgement(DutyRules rules) {
        return new DutyJudge<>("duty.stepping", Stepping.class, rules);
    }
}
