package org.guiju.leave.config.schedule;

import org.guiju.kit.receipts.Judgement;
import org.guiju.leave.application.directory.Governing;
import org.guiju.leave.domain.departure.DepartureRules;
import org.guiju.leave.domain.schedule.Substituting;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.ruling.Ruling;

/** Lets it be judged by a rulebook who may say that a leader cannot attend, and who may go instead. */
record ScheduleJudge(Governing governing) implements Judgement<Substituting> {

    @Override
    public String name() {
        return "schedule.substituting";
    }

    @Override
    public Class<Substituting> factsType() {
        return Substituting.class;
    }

    @Override
    public Ruling judge(RuleBook book, WorkingCalendar calendar, Substituting facts) {
        DepartureRules rules = governing.departures(book);
        return facts.judge(rules.schedule().orElseThrow(), rules.cover()).ruling();
    }
}
