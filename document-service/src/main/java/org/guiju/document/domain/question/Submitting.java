package org.guiju.document.domain.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.guiju.document.domain.Limits;
import org.guiju.document.domain.Paper;
import org.guiju.document.domain.Rules;
import org.guiju.document.domain.consult.ConsultCosign;
import org.guiju.document.domain.consult.ConsultDisagreement.Section;
import org.guiju.document.domain.consult.ConsultRequired;
import org.guiju.document.domain.consult.UnitClass;
import org.guiju.document.domain.normative.Partner;
import org.guiju.document.domain.review.Dossier;
import org.guiju.document.domain.review.Gate;
import org.guiju.document.domain.review.Subject;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Findings;

/** May this paper be brought to the office as it stands? Every rule is asked, and everything that is wrong is told at once. */
public final class Submitting implements Question<Submitting.Facts> {

    /** How one touched unit stands to the paper. */
    public record Unit(String name, UnitClass unitClass, ConsultRequired.Progress progress, ConsultCosign.Standing standing) {}

    /**
     * @param sponsorSigned whether the sponsor's countersignature stands on the text as it is now
     * @param joint         whether the units submit it together
     * @param disputed      whether a unit objects
     * @param coordinated   steps of coordination taken
     * @param sections      what the paper says about the disagreement
     * @param day           the day on which it is brought
     * @param dossier       how the paper was prepared
     */
    public record Facts(
            Claim claim, Paper paper, String sponsor, boolean ofSponsor, String post, boolean sponsorSigned, List<Unit> units,
            boolean joint, boolean disputed, Set<String> coordinated, Set<Section> sections, LocalDate day, Dossier dossier)
            implements Claim.Carried {
        public Facts {
            units = List.copyOf(units);
            coordinated = Set.copyOf(coordinated);
            sections = Set.copyOf(sections);
        }
    }

    @Override
    public String name() {
        return "document.submit";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Findings judge(Rules rules, WorkingCalendar calendar, Facts facts) {
        Findings actor = facts.ofSponsor() ? rules.basis().holds()
                : rules.basis().brokenByActor("not-of-sponsor", Map.of("unit", facts.sponsor(), "post", facts.post()));
        return actor.and(intake(rules.intake(), facts.paper())).and(limits(rules.limits(), calendar, facts))
                .and(consultation(rules.consult(), facts))
                .and(rules.reviews().judge(Gate.SUBMISSION, Subject.of(facts.paper()), facts.dossier()))
                .and(rules.normatives().judge(Gate.SUBMISSION, Subject.of(facts.paper()), partners(facts), facts.dossier(), false));
    }

    private static List<Partner> partners(Facts facts) {
        return facts.units().stream().filter(u -> u.unitClass() == UnitClass.DEPARTMENT).map(u -> new Partner(u.name(),
                u.progress() != ConsultRequired.Progress.NOT_ASKED && u.progress() != ConsultRequired.Progress.WAITING,
                u.standing() == ConsultCosign.Standing.SIGNED)).toList();
    }

    private static Findings intake(Rules.Intake rules, Paper paper) {
        Findings direct = judged(rules.directToLeader(), rule -> rule.judge(paper));
        return judged(rules.conformity(), rule -> rule.judge(paper))
                .and(judged(rules.channel(), rule -> rule.judge(paper, direct.breaches().isEmpty())))
                .and(judged(rules.skipLevel(), rule -> rule.judge(paper)))
                .and(judged(rules.multiHead(), rule -> rule.judge(paper)))
                .and(judged(rules.oneMatter(), rule -> rule.judge(paper)))
                .and(judged(rules.reportWithRequest(), rule -> rule.judge(paper)))
                .and(direct)
                .and(judged(rules.proposal(), rule -> rule.judge(paper)));
    }

    private static Findings limits(Limits rules, WorkingCalendar calendar, Facts facts) {
        return judged(rules.length(), rule -> rule.judge(facts.paper()))
                .and(judged(rules.leadTime(), rule -> rule.judge(facts.paper(), facts.day(), calendar)))
                .and(judged(rules.restraint(), rule -> rule.judge(facts.paper(), facts.day())))
                .and(judged(rules.electronic(), rule -> rule.judge(facts.paper())));
    }

    private static Findings consultation(Rules.Consult rules, Facts facts) {
        List<ConsultRequired.Touched> touched = facts.units().stream()
                .map(u -> new ConsultRequired.Touched(u.name(), u.unitClass(), u.progress())).toList();
        List<ConsultCosign.Unit> departments = facts.units().stream().filter(u -> u.unitClass() == UnitClass.DEPARTMENT)
                .map(u -> new ConsultCosign.Unit(u.name(), u.standing())).toList();
        Findings disagreement = facts.disputed()
                ? judged(rules.disagreement(), rule -> rule.judgeSubmission(facts.coordinated(), facts.sections()))
                : Findings.none();
        return judged(rules.required(), rule -> rule.judge(facts.paper(), touched))
                .and(judged(rules.cosign(), rule -> rule.judgeSubmission(facts.paper(), facts.sponsorSigned(), departments, facts.joint())))
                .and(disagreement);
    }

    private static <R> Findings judged(Optional<R> rule, Function<R, Findings> judge) {
        return rule.map(judge).orElseGet(Findings::none);
    }
}
