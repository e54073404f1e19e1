package org.guiju.leave.config.mission;

import java.time.Clock;

import org.guiju.kit.keeping.Transactions;
import org.guiju.kit.message.Messages;
import org.guiju.kit.receipts.Judgement;
import org.guiju.kit.timers.TimerHandler;
import org.guiju.kit.timers.Timers;
import org.guiju.kit.web.Rulings;
import org.guiju.leave.adapter.in.mission.MissionViews;
import org.guiju.leave.adapter.in.mission.ReportDue;
import org.guiju.leave.adapter.out.mission.MissionRows;
import org.guiju.leave.adapter.out.mission.ReportTimers;
import org.guiju.leave.application.directory.ReadingTheDirectory;
import org.guiju.leave.application.mission.KeepingMissions;
import org.guiju.leave.application.mission.MissionRulesInForce;
import org.guiju.leave.application.mission.Missions;
import org.guiju.leave.application.mission.Outlining;
import org.guiju.leave.application.mission.RemindingOfReports;
import org.guiju.leave.application.mission.ReportTerm;
import org.guiju.leave.application.mission.WaitingMissions;
import org.guiju.leave.application.news.Telling;
import org.guiju.leave.application.worklist.WaitingWork;
import org.guiju.leave.domain.mission.ComingBack;
import org.guiju.leave.domain.mission.Keeping;
import org.guiju.leave.domain.mission.MissionRules;
import org.guiju.leave.domain.mission.Sending;
import org.guiju.regulation.rulebook.BoundRules;
import org.guiju.regulation.rulebook.RuleBooks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ledger of groups going abroad, its use cases and judgements. */
@Configuration(proxyBeanMethods = false)
class MissionConfiguration {

    @Bean
    MissionRulesInForce missionRulesInForce(RuleBooks books) {
        return new MissionRulesInForce(books, BoundRules.bind(books, MissionRules.definitions()));
    }

    @Bean
    Missions missions(Transactions transactions, Clock clock) {
        return new MissionRows(transactions, clock);
    }

    @Bean
    ReportTerm reportTerm(Timers timers) {
        return new ReportTimers(timers);
    }

    @Bean
    KeepingMissions keepingMissions(Missions missions, ReadingTheDirectory reading, ReportTerm terms, MissionRulesInForce rules, Clock clock) {
        return new KeepingMissions(missions, new Outlining(reading), terms, rules, clock);
    }

    @Bean
    MissionViews missionViews(KeepingMissions keeping, Missions missions, MissionRulesInForce rules, Rulings rulings, Messages messages,
            Clock clock) {
        return new MissionViews(keeping, missions, rules, rulings, messages, clock);
    }

    @Bean
    TimerHandler reportDue(Missions missions, ReportTerm terms, Telling telling, Clock clock) {
        return new ReportDue(new RemindingOfReports(missions, terms, telling, clock));
    }

    @Bean
    WaitingWork waitingMissions(Missions missions) {
        return new WaitingMissions(missions);
    }

    @Bean
    Judgement<Sending> missionSending(MissionRulesInForce rules) {
        return new MissionJudge<>("mission.sending", Sending.class, rules);
    }

    @Bean
    Judgement<ComingBack> missionComingBack(MissionRulesInForce rules) {
        return new MissionJudge<>("mission.coming-back", ComingBack.class, rules);
    }

    @Bean
    Judgement<Keeping> missionKeeping(MissionRulesInForce rules) {
        return new MissionJudge<>("mission.keeping", Keeping.class, rules);
    }
}
