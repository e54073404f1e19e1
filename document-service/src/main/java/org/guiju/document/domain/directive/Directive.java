package org.guiju.document.domain.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.guiju.document.domain.Circumstance;
import org.guiju.document.domain.Issuer;
import org.guiju.document.domain.Mark;
import org.guiju.document.domain.Named;
import org.guiju.document.domain.Paper;
import org.guiju.regulation.rulebook.Defined;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.Params;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleDefinition;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/**
 * A department does not tell a government below what to do, unless the government stands behind it. The office of the government is no
 * department here: what it issues is judged by who may sign in its name.
 *
 * @param bars    what is barred
 * @param consent how a paper that directs all the same shows that the government agreed
 * @param copies  the item by which important papers to those below are copied to the direct superior
 */
public record Directive(List<Bar> bars, Optional<Consent> consent, Optional<Ground> copies) {

    private static final String KEY = "document.directive";

    /** What a department may not do by itself. */
    public enum Forbidden implements Named {
        DOCUMENT("document", "指令性公文"),
        IN_TEXT("in-text", "文中的指令性要求"),
        COMPANIONS("companions", "要求出配套文件");

        private final String id;
        private final String title;

        Forbidden(String id, String title) {
            this.id = id;
            this.title = title;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public String title() {
            return title;
        }
    }

    /**
     * @param declared whether the drafter has to say if the paper directs whom it addresses
     * @param phrase   what the text of a paper has to say that directs with authority; empty where nothing is asked
     */
    public record Bar(Ground ground, Set<Forbidden> forbids, boolean declared, Optional<String> phrase) {
        public Bar {
            forbids = Set.copyOf(forbids);
        }
    }

    /** @param phrase what the text has to say; beside it a leader's approval must be on record */
    public record Consent(Ground ground, String phrase) {}

    /** One thing that an item says of directing those below. */
    private enum Aspect { FORBIDDEN, CONSENT, COPY, AGREED, SAME_LEVEL, INTERNAL_UNIT }

    public static RuleDefinition<Directive> definition() {
        return Defined.by(KEY, Directive::read);
    }

    private static Directive read(RuleBook book, Params.Reading reading) {
        List<Bar> bars = new ArrayList<>();
        Optional<Consent> consent = Optional.empty();
        Optional<Ground> copies = Optional.empty();
        for (Item item : book.items(RuleKey.of(KEY))) {
            Params params = reading.of(item);
            switch (params.choice("aspect", Aspect.class)) {
                case FORBIDDEN -> bars.add(bar(Ground.of(item), params));
                case CONSENT -> consent = Optional.of(new Consent(Ground.of(item), params.text("phrase")));
                case COPY -> {
                    params.choices("when", Set.of("important"));
                    copies = Optional.of(Ground.of(item));
                }
                case AGREED, SAME_LEVEL, INTERNAL_UNIT -> params.leave("issuers", "papers"); // consultation, the signature and intake ask for these
            }
        }
        return new Directive(bars, consent, copies);
    }

    private static Bar bar(Ground ground, Params params) {
        params.choices("issuers", Set.of("department", "coordination-body"));
        params.choice("to", Set.of("township", "county", "lower-government"));
        return new Bar(ground, Named.among(Forbidden.class, params.choices("forbids", Named.ids(Forbidden.class))),
                params.flag("declared", false), params.optionalText("phrase"));
    }

    public Directive {
        bars = List.copyOf(bars);
    }

    /** Whether the paper goes to a government below. */
    public static boolean addressesBelow(Paper paper) {
        return Demand.addressesBelow(paper);
    }

    /**
     * Issuing a unit's own paper.
     *
     * @param approved whether the government's leaders have agreed to this very paper
     */
    public Findings judge(Paper paper, boolean approved) {
        if (paper.issuer() != Issuer.UNIT) {
            return Findings.none();
        }
        Optional<String> authority = consent.isEmpty() ? paper.particulars().authorization() : Optional.empty();
        boolean authorised = approved || authority.isPresent();
        Findings findings = bars.stream().map(bar -> judge(bar, paper, authorised)).reduce(Findings.none(), Findings::and);
        if (paper.marked(Mark.IMPORTANT) && Demand.addressesBelow(paper)) {
            findings = findings.and(copies.map(ground -> ground.obliges("copy-to-superior", Map.of())).orElseGet(Findings::none));
        }
        if (!directs(paper)) {
            return findings;
        }
        findings = findings.and(consent.map(rule -> judgeConsent(rule, paper, approved)).orElseGet(Findings::none));
        return authority.isEmpty() || bars.isEmpty() ? findings
                : findings.and(bars.getFirst().ground().obliges("authority-to-be-noted", Map.of("authority", authority.get())));
    }

    /** A paper to a government below of which its drafter says that it directs, or does not say that it does not. */
    private static boolean directs(Paper paper) {
        return Demand.addressesBelow(paper) && paper.particulars().directive().orElse(false);
    }

    private static Findings judge(Bar bar, Paper paper, boolean authorised) {
        Ground ground = bar.ground();
        Findings findings = ground.holds();
        if (bar.declared() && Demand.addressesBelow(paper) && paper.particulars().directive().isEmpty()) {
            findings = findings.and(ground.broken("directive-not-declared", Map.of()));
        }
        if (authorised) {
            return directs(paper) && bar.phrase().filter(phrase -> !paper.body().contains(phrase)).isPresent()
                    ? findings.and(ground.broken("consent-not-in-text", Map.of("phrase", bar.phrase().get()))) : findings;
        }
        if (bar.forbids().contains(Forbidden.DOCUMENT) && directs(paper)) {
            findings = findings.and(ground.broken("directive-without-authority", Map.of()));
        }
        Optional<String> order = Demand.order(paper);
        if (bar.forbids().contains(Forbidden.IN_TEXT) && order.isPresent()) {
            findings = findings.and(ground.broken("demand-in-text", Map.of("words", order.get())));
        }
        Optional<String> companion = Demand.companion(paper)
                .or(() -> paper.particulars().circumstances().contains(Circumstance.DEMANDS_COMPANIONS)
                        ? Optional.of(Circumstance.DEMANDS_COMPANIONS.title()) : Optional.empty());
        return bar.forbids().contains(Forbidden.COMPANIONS) && companion.isPresent()
                ? findings.and(ground.broken("companions-in-text", Map.of("words", companion.get()))) : findings;
    }

    private static Findings judgeConsent(Consent rule, Paper paper, boolean approved) {
        Findings findings = approved ? rule.ground().holds() : rule.ground().broken("consent-not-on-record", Map.of());
        return paper.body().contains(rule.phrase()) ? findings
                : findings.and(rule.ground().broken("consent-not-in-text", Map.of("phrase", rule.phrase())));
    }

    @Override
    public String toString() {
        List<String> parts = new ArrayList<>(bars.stream().map(bar -> bar.ground() + ": 未经授权不得有"
                + Named.titles(bar.forbids().stream().sorted().toList())).toList());
        consent.ifPresent(rule -> parts.add(rule.ground() + ": 须经批准并注明“" + rule.phrase() + "”"));
        return "Directive[" + String.join("；", parts) + "]";
    }
}
