package org.guiju.document.domain.question;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.guiju.document.domain.Circumstance;
import org.guiju.document.domain.Paper;
import org.guiju.document.domain.Rules;
import org.guiju.document.domain.review.ReviewOffice;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/** May the office carry the paper on with this opinion? Not one that it has itself found not to conform. */
public final class Reviewing implements Question<Reviewing.Facts> {

    /**
     * @param atOffice whether the person acts in a post of the office
     * @param failed   what the office found not to conform, in its own words
     * @param found    what the office found to speak against issuing it; empty where it has not looked
     */
    public record Facts(
            Claim claim, boolean atOffice, String post, String opinion, Set<String> failed, Paper paper,
            Optional<Set<Circumstance>> found)
            implements Claim.Carried {
        public Facts {
            failed = Set.copyOf(failed);
            found = found.map(Set::copyOf);
        }
    }

    @Override
    public String name() {
        return "document.office-review";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Findings judge(Rules rules, WorkingCalendar calendar, Facts facts) {
        Ground ground = rules.review().map(ReviewOffice::ground).orElseGet(rules::basis);
        Findings findings = facts.atOffice() ? ground.holds() : ground.brokenByActor("office-only", Map.of("post", facts.post()));
        findings = findings.and(rules.review().map(rule -> rule.judgeOpinion(facts.opinion())).orElseGet(Findings::none));
        findings = findings.and(rules.limits().restraint().map(rule -> rule.judgeFindings(facts.paper(), facts.found())).orElseGet(Findings::none));
        if (facts.failed().isEmpty()) {
            return findings;
        }
        findings = findings.and(rules.intake().conformity().map(rule -> rule.judgeFindings(facts.failed())).orElseGet(Findings::none));
        return findings.and(rules.intake().returning().map(rule -> rule.judgeGoingOn(facts.failed().stream().sorted().toList()))
                .orElseGet(Findings::none));
    }
}
