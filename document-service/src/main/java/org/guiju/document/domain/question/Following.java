package org.guiju.document.domain.question;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.guiju.document.domain.Rules;
import org.guiju.document.domain.normative.NormativeFiling.Maker;
import org.guiju.document.domain.normative.NormativeFiling.Target;
import org.guiju.document.domain.review.Subject;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/** May this be done with a normative document once it is issued: filed, its filing finished or reviewed, its future settled? */
public final class Following implements Question<Following.Facts> {

    /** What is done. */
    public enum Deed { PERIOD, FILING, FINISHED, FILING_REVIEW, CLEAN_UP, CARRIED_OUT, CORRECTION }

    /**
     * @param entitled whether the person acts for the unit that does it
     * @param doer     that unit, for a sentence
     * @param maker    who made the document
     * @param target   with whom it is filed now
     * @param filed    with whom it has been filed
     * @param outcome  what is to become of it
     */
    public record Facts(
            Claim claim, Deed deed, Subject subject, boolean entitled, String post, String doer, Maker maker, Optional<Target> target,
            Set<Target> filed, String outcome)
            implements Claim.Carried {
        public Facts {
            filed = Set.copyOf(filed);
        }
    }

    @Override
    public String name() {
        return "document.follow-normative";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Findings judge(Rules rules, WorkingCalendar calendar, Facts facts) {
        Ground ground = rules.basis();
        Findings actor = facts.entitled() ? ground.holds()
                : ground.brokenByActor("not-of-sponsor", Map.of("unit", facts.doer(), "post", facts.post()));
        return actor.and(switch (facts.deed()) {
            case PERIOD -> Findings.none();
            case FILING -> rules.normatives().filing().flatMap(rule -> facts.target()
                    .map(target -> rule.judgeTarget(facts.subject(), facts.maker(), target))).orElseGet(Findings::none);
            case FINISHED -> rules.normatives().filing().map(rule -> rule.judgeDone(facts.subject(), facts.maker(), facts.filed()))
                    .orElseGet(Findings::none);
            case FILING_REVIEW -> reviewer(rules).map(Ground::holds).orElseGet(Findings::none);
            case CLEAN_UP -> rules.normatives().validity().map(rule -> rule.judgeOutcome(facts.subject(), facts.outcome()))
                    .orElseGet(Findings::none);
            case CARRIED_OUT -> rules.normatives().validity().map(rule -> rule.judgeCarriedOut(facts.subject(), facts.outcome()))
                    .orElseGet(Findings::none);
            case CORRECTION -> rules.normatives().correction().map(rule -> rule.judge(facts.subject(), facts.outcome()))
                    .orElseGet(Findings::none);
        });
    }

    private static Optional<Ground> reviewer(Rules rules) {
        return rules.normatives().filing().flatMap(f -> f.reviewer())
                .or(() -> rules.reviews().legality().flatMap(l -> l.atFiling()).map(at -> at.ground()));
    }
}
