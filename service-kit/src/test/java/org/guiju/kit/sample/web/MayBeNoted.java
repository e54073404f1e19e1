package org.guiju.kit.sample.web;

import java.util.List;
import java.util.Map;

import org.guiju.kit.receipts.Judgement;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.rulebook.Strength;
import org.guiju.regulation.ruling.Breach;
import org.guiju.regulation.ruling.Clause;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.MissingFact;
import org.guiju.regulation.ruling.Obligation;
import org.guiju.regulation.ruling.Ruling;

/** The sample's only rule: words in the title decide which of the rulings follows, so that a test can have each of them. */
final class MayBeNoted implements Judgement<NoteFacts> {

    private static final RuleKey RULE = RuleKey.of("document.intake.title");
    private static final Clause MUST = clause("sample-1.1", "标题不得写“禁”", Strength.MUST);
    private static final Clause SHOULD = clause("sample-1.2", "标题一般不写“长”", Strength.SHOULD);

    @Override
    public String name() {
        return "sample.note";
    }

    @Override
    public Class<NoteFacts> factsType() {
        return NoteFacts.class;
    }

    @Override
    public Ruling judge(RuleBook book, WorkingCalendar calendar, NoteFacts facts) {
        Findings findings = Findings.satisfied(MUST, SHOULD);
        if (facts.title().contains("禁")) {
            findings = findings.and(Findings.broken(Breach.ofMatter(MUST, RULE, "sample-forbidden-word", Map.of("word", "禁"))));
        }
        if (facts.title().contains("只限县长") && !facts.kinds().contains("head")) {
            findings = findings.and(Findings.broken(Breach.ofActor(MUST, RULE, "sample-head-only", Map.of("kinds", facts.kinds()))));
        }
        if (facts.title().contains("长文")) {
            findings = findings.and(Findings.broken(Breach.ofMatter(SHOULD, RULE, "sample-long-title", Map.of("length", 9))
                    .grantableBy(List.of("head", "executive-deputy"))));
        }
        if (facts.title().contains("未知")) {
            findings = findings.and(Findings.missing(MUST, new MissingFact("sample-unknown", Map.of("year", 2031))));
        }
        return findings.and(Findings.obliges(new Obligation(MUST, "sample-file-note", Map.of("days", 3)))).ruling(facts.grant());
    }

    private static Clause clause(String item, String gist, Strength strength) {
        return new Clause("样例规则", "样〔2026〕1号", "1", item, gist, "", strength);
    }
}
