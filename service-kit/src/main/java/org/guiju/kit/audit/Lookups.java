package org.guiju.kit.audit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.guiju.kit.problem.ProblemException;
import org.guiju.kit.problem.ProblemKind;
import org.guiju.kit.security.Caller;
import org.guiju.kit.security.Callers;
import org.guiju.kit.security.Capability;
import reactor.core.publisher.Mono;

/** Lets auditors into trails, receipts and ledgers, and writes down that they looked. */
public final class Lookups {

    private final Audit audit;

    public Lookups(Audit audit) {
        this.audit = audit;
    }

    /**
     * The auditor who is calling; the look-up stands in the trail before it is answered.
     *
     * @param action what is looked up, as {@code receipts.searched}
     * @param asked  the filters, those that are empty left out
     * @return the auditor; a problem 403 for anybody else
     */
    public Mono<Caller.Person> auditor(String action, Map<String, String> asked) {
        return Callers.person()
                .filter(person -> person.capabilities().contains(Capability.AUDITOR))
                .switchIfEmpty(Mono.error(() -> ProblemException.of(ProblemKind.FORBIDDEN)))
                .delayUntil(person -> record(person, action, "-", asked));
    }

    /** Writes down that a person looked at one thing. */
    public Mono<Void> record(Caller.Person person, String action, String subject, Map<String, String> asked) {
        Map<String, Object> details = new TreeMap<>(asked);
        details.values().removeIf(value -> value.toString().isEmpty());
        return audit.record(new AuditEntry(person.jurisdiction(), by(person), action, subject, null, details));
    }

    private static ActedBy by(Caller.Person person) {
        return new ActedBy(person.subject(), person.name(), null, null, List.of(), null);
    }
}
