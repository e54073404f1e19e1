package org.guiju.leave.domain.uncovered;

import java.util.Optional;

import org.guiju.leave.domain.cover.CoverRules;
import org.guiju.leave.domain.gapcover.GapCover;
import org.guiju.leave.domain.uncovered.Prospect.Concern;
import org.guiju.leave.domain.uncovered.Prospect.Spell;
import org.guiju.regulation.posts.Attempt;
import org.guiju.regulation.posts.Attempt.Failed;
import org.guiju.regulation.posts.Coverage;
import org.guiju.regulation.posts.Duty;
import org.guiju.regulation.posts.Link.Why;
import org.guiju.regulation.posts.Post;
import org.guiju.regulation.posts.PostKinds;
import org.guiju.regulation.ruling.Clause;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Obligation;

/** What somebody has to see to because of an absence: one obligation for each spell in which nobody acts. */
final class Consequences {

    private final WhatIf whatIf;
    private final CoverRules rules;

    Consequences(WhatIf whatIf, CoverRules rules) {
        this.whatIf = whatIf;
        this.rules = rules;
    }

    Findings follow() {
        Findings findings = Findings.satisfied(rules.basis());
        for (Prospect prospect : whatIf.prospects(rules)) {
            for (Spell spell : prospect.gaps()) {
                Optional<Obligation> obligation = obligation(prospect, spell, (Coverage.Gap) spell.coverage());
                findings = obligation.map(Findings::obliges).map(findings::and).orElse(findings);
            }
        }
        return findings;
    }

    /** Nothing where a clerk is away: no regulation has clerks covered, and nothing is invented. */
    private Optional<Obligation> obligation(Prospect prospect, Spell spell, Coverage.Gap gap) {
        Post post = prospect.post();
        if (post.is(PostKinds.HEAD)) {
            return told(acting(), prospect.duty() == Duty.RESERVED ? "cover-reserved-waits" : "cover-head-to-entrust", post, spell);
        }
        if (failed(gap, Why.AB_PARTNER, Failed.DUTY_NOT_HANDED_OVER)) {
            return told(gap.attempts().getFirst(), "cover-papers-wait", post, spell);
        }
        if (rules.gapCover().flatMap(GapCover::by).isPresent() && failed(gap, Why.GAP_COVER, Failed.STAND_IN_AWAY)) {
            return told(clause(gap, Why.GAP_COVER), "cover-office-coordinates", post, spell);
        }
        if (!spell.candidates().isEmpty()) {
            return told(spell.candidates().getFirst().clause(), "cover-to-be-named", post, spell);
        }
        boolean answers = post.principal() || rules.abRole().flatMap(rule -> rule.pairing(post.kind())).isPresent()
                || post.is(PostKinds.DEPUTY);
        return answers && prospect.concern() == Concern.OWN ? told(clause(gap, Why.GAP_COVER), "cover-nobody", post, spell) : Optional.empty();
    }

    private static boolean failed(Coverage.Gap gap, Why why, Failed failed) {
        return gap.attempts().stream().anyMatch(attempt -> attempt.why() == why && attempt.failed() == failed);
    }

    private Clause acting() {
        return rules.actingHead().map(rule -> rule.steps().getFirst().clause()).orElseGet(rules::basis);
    }

    private Clause clause(Coverage.Gap gap, Why why) {
        return gap.attempts().stream().filter(attempt -> attempt.why() == why).map(Attempt::item)
                .flatMap(item -> Optional.ofNullable(item).flatMap(rules.book()::item).stream()).findFirst()
                .map(item -> item.clause()).orElseGet(rules::basis);
    }

    private Optional<Obligation> told(Attempt attempt, String code, Post post, Spell spell) {
        return told(Optional.ofNullable(attempt.item()).flatMap(rules.book()::item).map(item -> item.clause()).orElseGet(rules::basis), code,
                post, spell);
    }

    private static Optional<Obligation> told(Clause clause, String code, Post post, Spell spell) {
        return Optional.of(new Obligation(clause, code, Told.period(post, spell.from(), spell.until())));
    }
}
