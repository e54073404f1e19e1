package org.guiju.leave.config.mission;

import org.guiju.kit.receipts.Judgement;
import org.guiju.leave.application.mission.MissionRulesInForce;
import org.guiju.leave.domain.mission.MissionQuestion;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.ruling.Ruling;

/**
 * Lets a question on groups going abroad be judged by the rules of a rulebook.
 *
 * @param name of the judgement, kept in receipts
 */
record MissionJudge<F extends Record & MissionQuestion>(String name, Class<F> factsType, MissionRulesInForce rules) implements Judgement<F> {

    @Override
    public Ruling judge(RuleBook book, WorkingCalendar calendar, F facts) {
        return facts.judge(rules.of(book)).ruling(facts.grant());
    }
}
