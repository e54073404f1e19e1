package org.guiju.document.domain.question;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.guiju.document.domain.Rules;
import org.guiju.document.domain.consult.ConsultDeadline;
import org.guiju.document.domain.consult.ConsultDeemedConsent.Asked;
import org.guiju.document.domain.consult.UnitClass;
import org.guiju.regulation.calendar.Due;
import org.guiju.regulation.calendar.Term;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Findings;

/** May these units be asked in this way, and by when do they have to answer? */
public final class Asking implements Question<Asking.Facts> {

    /** A unit about to be asked. */
    public record Unit(String name, UnitClass unitClass) {}

    /**
     * @param category what the sponsor calls the paper; empty where it calls it nothing
     * @param own      the term the sponsor sets; empty where it sets none
     */
    public record Facts(
            Claim claim, String sponsor, boolean ofSponsor, String post, List<Unit> units, Asked asked, Optional<String> category,
            Optional<Term> own, Instant at)
            implements Claim.Carried {
        public Facts {
            units = List.copyOf(units);
        }
    }

    @Override
    public String name() {
        return "document.consult";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Findings judge(Rules rules, WorkingCalendar calendar, Facts facts) {
        Findings findings = facts.ofSponsor() ? rules.consultBasis().holds()
                : rules.consultBasis().brokenByActor("not-of-sponsor", Map.of("unit", facts.sponsor(), "post", facts.post()));
        boolean departments = facts.units().stream().anyMatch(u -> u.unitClass() == UnitClass.DEPARTMENT);
        if (departments && rules.consult().deadline().isPresent()) {
            findings = findings.and(rules.consult().deadline().get().judgeAsking(facts.category(), facts.own()));
        }
        for (Unit unit : facts.units()) {
            findings = findings.and(follows(rules, calendar, facts, unit));
        }
        return findings;
    }

    /** What follows for one unit: the day by which it has to answer and what its silence will mean, or that there is neither. */
    private static Findings follows(Rules rules, WorkingCalendar calendar, Facts facts, Unit unit) {
        Optional<Term> term = termFor(rules, unit.unitClass(), facts.category(), facts.own());
        if (term.isEmpty()) {
            return rules.consultBasis().obliges("reply-without-term", Map.of("unit", unit.name()));
        }
        Due due = calendar.dueBy(facts.at(), term.get());
        Findings reply = rules.consult().deadline().flatMap(d -> d.allowance(facts.category())).map(ConsultDeadline.Allowance::ground)
                .orElseGet(rules::consultBasis)
                .obliges("reply-due", Map.of("unit", unit.name(), "due", due.date().toString(), "term", term.get().text()));
        return rules.consult().deemedConsent().filter(d -> d.covers(unit.unitClass(), facts.asked()))
                .map(d -> reply.and(d.ground().obliges("silence-will-be-consent",
                        Map.of("unit", unit.name(), "from", due.date().plusDays(1).toString()))))
                .orElse(reply);
    }

    /** The term of one unit: the regulation's is between departments; for any other only the one the sponsor sets. */
    public static Optional<Term> termFor(Rules rules, UnitClass unitClass, Optional<String> category, Optional<Term> own) {
        return unitClass == UnitClass.DEPARTMENT && rules.consult().deadline().isPresent()
                ? rules.consult().deadline().get().effective(category, own)
                : own;
    }
}
