package org.guiju.document.application;

import java.util.UUID;

import org.guiju.document.domain.question.Question;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.ruling.Ruling;
import reactor.core.publisher.Mono;

/** Where does the system leave the paper trail of what the passing of a day has done? */
public interface SystemActs {

    /** Keeps a receipt and a line in the trail. Answers the receipt's id. */
    <F extends Record & Claim.Carried> Mono<UUID> keep(
            Question<F> question, RuleBook book, WorkingCalendar calendar, F facts, Ruling ruling, String action, String subject);
}
