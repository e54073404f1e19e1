package org.guiju.leave.application.request;

import java.time.LocalDate;

import org.guiju.leave.domain.request.RequestRules;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.rulebook.RuleBook;

/** Which rules bind this government on this day? */
public interface RulesInForce {

    /** @throws org.guiju.regulation.ruling.MissingFactException where no rulebook is in force on the day */
    RuleBook book(Jurisdiction jurisdiction, LocalDate day);

    RequestRules of(RuleBook book);
}
