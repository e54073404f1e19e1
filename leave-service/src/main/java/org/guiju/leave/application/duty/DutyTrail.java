package org.guiju.leave.application.duty;

import java.util.List;

import org.guiju.leave.domain.dutyroster.Roster;
import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Mono;

/** Where does the system write down what a changed calendar has made of a plan? */
public interface DutyTrail {

    /** Keeps a line in the trail, in the running transaction. @param days that have come in or dropped out */
    Mono<Void> replanned(Jurisdiction jurisdiction, Roster roster, List<String> days);
}
