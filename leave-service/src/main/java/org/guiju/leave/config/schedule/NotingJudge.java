package org.guiju.leave.config.schedule;

import org.guiju.kit.receipts.Judgement;
import org.guiju.leave.application.directory.Governing;
import org.guiju.leave.domain.departure.DepartureRules;
import org.guiju.leave.domain.schedule.Noting;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.ruling.Ruling;

/** Lets a rulebook say what an engagement on a leader's schedule collides with. */
record NotingJudge(Governing governing) implements Judgement<Noting> {

    @Override
    public String name() {
        return "schedule.noting";
    }

    @Override
    public Class<Noting> factsType() {
        return Noting.class;
    }

    @Override
    public Ruling judge(RuleBook book, WorkingCalendar calendar, Noting facts) {
        DepartureRules rules = governing.departures(book);
        return facts.judge(rules.schedule(), rules.cover()).ruling();
    }
}
