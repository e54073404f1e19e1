package org.guiju.document.domain.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.guiju.document.domain.Paper;
import org.guiju.document.domain.Rules;
import org.guiju.document.domain.normative.Partner;
import org.guiju.document.domain.normative.Period;
import org.guiju.document.domain.review.Dossier;
import org.guiju.document.domain.review.Gate;
import org.guiju.document.domain.review.Subject;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/** May this unit issue its own normative document? */
public final class IssuingOwn implements Question<IssuingOwn.Facts> {

    /**
     * @param maker     whether the unit is a department that makes up the government, or a government itself
     * @param partners  other departments whose authority it touches
     * @param consented whether the government has approved this very paper
     * @param period    how long it is in force
     */
    public record Facts(
            Claim claim, Subject subject, boolean ofSponsor, String post, String sponsor, boolean maker, List<Partner> partners, Dossier dossier,
            boolean consented, Optional<Period> period, Paper paper)
            implements Claim.Carried {
        public Facts {
            partners = List.copyOf(partners);
        }
    }

    @Override
    public String name() {
        return "document.issue-own";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Findings judge(Rules rules, WorkingCalendar calendar, Facts facts) {
        Ground ground = rules.basis();
        Findings actor = facts.ofSponsor() ? ground.holds()
                : ground.brokenByActor("not-of-sponsor", Map.of("unit", facts.sponsor(), "post", facts.post()));
        return actor.and(rules.reviews().judge(Gate.ISSUE, facts.subject(), facts.dossier()))
                .and(rules.normatives().limits().map(rule -> rule.judgeMaker(facts.subject(), facts.sponsor(), facts.maker()))
                        .orElseGet(Findings::none))
                .and(rules.normatives().judge(Gate.ISSUE, facts.subject(), facts.partners(), facts.dossier(), facts.consented()))
                .and(rules.limits().directive().map(rule -> rule.judge(facts.paper(), facts.consented())).orElseGet(Findings::none))
                .and(rules.normatives().validity().map(rule -> rule.judgePeriod(facts.subject(), facts.period())).orElseGet(Findings::none));
    }
}
