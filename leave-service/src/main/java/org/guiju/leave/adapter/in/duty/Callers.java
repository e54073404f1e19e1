package org.guiju.leave.adapter.in.duty;

import org.guiju.kit.actor.Actor;
import org.guiju.kit.audit.ActedBy;
import org.guiju.kit.problem.ProblemException;
import org.guiju.kit.problem.ProblemKind;
import org.guiju.kit.security.Capability;
import org.guiju.leave.application.duty.Caller;

/** Who calls, as the duty roster looks at them. */
final class Callers {

    private Callers() {
    }

    static Caller of(Actor actor) {
        return new Caller(actor.person(), actor.name(), actor.jurisdiction(), actor.posts(), actor.has(Capability.AUDITOR));
    }

    /** Planning is the office's affair. */
    static Caller office(Actor actor) {
        Caller caller = of(actor);
        if (!caller.office()) {
            throw ProblemException.of(ProblemKind.FORBIDDEN);
        }
        return caller;
    }

    /** Both names: in the post for the office where the person has one, else in the first. */
    static ActedBy actedBy(Actor actor) {
        return of(actor).officePost().flatMap(actor::in).or(() -> actor.posts().stream().findFirst()).map(actor::actedBy)
                .orElseGet(actor::actedByThemselves);
    }
}
