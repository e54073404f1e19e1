package org.guiju.document.domain.question;

import java.util.Optional;
import java.util.Set;

import org.guiju.document.domain.Mark;
import org.guiju.document.domain.Paper;
import org.guiju.document.domain.Pen;
import org.guiju.document.domain.Rules;
import org.guiju.document.domain.normative.Period;
import org.guiju.document.domain.review.Dossier;
import org.guiju.document.domain.review.Gate;
import org.guiju.document.domain.review.Subject;
import org.guiju.document.domain.sign.Sign;
import org.guiju.document.domain.sign.SignJoint;
import org.guiju.document.domain.sign.SignOpinion;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Findings;

/** May this post sign the paper now? */
public final class Signing implements Question<Signing.Facts> {

    /**
     * @param reviewed       whether the leader in charge has agreed
     * @param confirmed      marks the office has confirmed
     * @param cosigned       whether the other leaders concerned have agreed
     * @param opinionGiven   whether the office has written its opinion
     * @param reviewNeeded   whether the paper comes from outside the office
     * @param approvedByHead whether the head has approved before
     * @param together       what is known of the other side of a joint paper
     * @param dossier        how the paper was prepared
     * @param period         how long it is in force
     */
    public record Facts(
            Claim claim, Paper paper, Pen pen, boolean reviewed, Set<Mark> confirmed, boolean cosigned, boolean opinionGiven,
            boolean reviewNeeded, boolean approvedByHead, Optional<SignJoint.Together> together, SignOpinion.Endorsement endorsement,
            Dossier dossier, Optional<Period> period)
            implements Claim.Carried {
        public Facts {
            confirmed = Set.copyOf(confirmed);
        }
    }

    @Override
    public String name() {
        return "document.sign";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Findings judge(Rules rules, WorkingCalendar calendar, Facts facts) {
        boolean byHead = facts.pen().is("head");
        Findings signature = rules.sign()
                .map(rule -> rule.judge(new Sign.Signing(facts.paper(), facts.pen(), facts.reviewed(), facts.confirmed(),
                        facts.together())))
                .orElseGet(() -> rules.basis().holds());
        Findings leaders = rules.consult().cosign()
                .map(rule -> rule.judgeLeaders(facts.paper(), facts.cosigned(), facts.pen().kind())).orElseGet(Findings::none);
        Findings review = facts.reviewNeeded()
                ? rules.review().map(rule -> rule.judgeGoingOn(facts.opinionGiven())).orElseGet(Findings::none)
                : Findings.none();
        Findings major = facts.paper().marked(Mark.MAJOR_MATTER)
                ? rules.routing().map(rule -> rule.judgeEnding(facts.paper(), true, byHead || facts.approvedByHead())).orElseGet(Findings::none)
                : Findings.none();
        return signature.and(leaders).and(review).and(major)
                .and(rules.reviews().judge(Gate.SIGNATURE, Subject.of(facts.paper()), facts.dossier()))
                .and(rules.normatives().validity().map(rule -> rule.judgePeriod(Subject.of(facts.paper()), facts.period()))
                        .orElseGet(Findings::none))
                .and(rules.opinion().map(rule -> rule.judge(facts.paper(), facts.endorsement())).orElseGet(Findings::none));
    }
}
