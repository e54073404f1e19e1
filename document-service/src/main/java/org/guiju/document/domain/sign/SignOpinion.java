package org.guiju.document.domain.sign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.guiju.document.domain.DocumentKind;
import org.guiju.document.domain.Issuer;
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
import org.jspecify.annotations.Nullable;

/**
 * What a leader's hand on a paper has to carry, and what it means when it carries no words.
 *
 * @param form    opinion, full name and full date are asked for; empty where the regulation does not say
 * @param marks   what a mark without words means, by kind of paper
 * @param explicit papers on which only written words count
 */
public record SignOpinion(Optional<Ground> form, List<MarkMeaning> marks, List<Explicit> explicit) {

    private static final String KEY = "document.sign.opinion";

    public static RuleDefinition<SignOpinion> definition() {
        return Defined.by(KEY, SignOpinion::read);
    }

    private static SignOpinion read(RuleBook book, Params.Reading reading) {
        Optional<Ground> form = Optional.empty();
        List<MarkMeaning> marks = new ArrayList<>();
        List<Explicit> explicit = new ArrayList<>();
        for (Item item : book.items(RuleKey.of(KEY))) {
            Params params = reading.of(item);
            if (params.choice("aspect", Set.of("elements", "marks")).equals("marks")) {
                params.leave("markAs");
                List<String> papers = params.choices("papers", Set.of("outgoing", "request", "report"));
                marks.add(new MarkMeaning(Ground.of(item), Named.among(DocumentKind.class, papers), papers.contains("outgoing"),
                        Named.among(Hand.class, params.choices("marks", Named.ids(Hand.class))),
                        params.choice("effect", Set.of("consent", "read-only")).equals("consent") ? Meaning.PRESUMED_CONSENT : Meaning.READ_ONLY));
                continue;
            }
            params.leave("by", "acts", "opinionMissing", "circleCounts");
            params.choices("required", Set.of("opinion", "full-name", "full-date"));
            Set<Issuer> names = Named.among(Issuer.class, params.optionalChoices("inNameOf", Named.ids(Issuer.class)));
            if (names.isEmpty()) {
                form = Optional.of(Ground.of(item));
            } else {
                explicit.add(new Explicit(Ground.of(item), names));
            }
        }
        return new SignOpinion(form, marks, explicit);
    }

    /** How a leader put his hand to a paper. */
    public enum Hand implements Named {
        OPINION("opinion", "写明意见"),
        CIRCLED("circled", "圈阅"),
        SIGNATURE_ONLY("signature-only", "只签名");

        private final String id;
        private final String title;

        Hand(String id, String title) {
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

        public static Hand of(String id) {
            return Named.of(Hand.class, id);
        }
    }

    /** What it amounts to. */
    public enum Meaning {
        /** Words say so. */
        EXPLICIT,
        /** The regulation takes the mark for consent. */
        PRESUMED_CONSENT,
        /** It was read; nothing is approved. */
        READ_ONLY
    }

    /**
     * @param kinds   kinds of incoming paper; empty together with {@code issuance} for papers about to be issued
     * @param meaning what a mark without words means on them
     */
    public record MarkMeaning(Ground ground, Set<DocumentKind> kinds, boolean issuance, Set<Hand> hands, Meaning meaning) {
        public MarkMeaning {
            kinds = Set.copyOf(kinds);
            hands = Set.copyOf(hands);
        }
    }

    /** Papers in one of these names need written words. */
    public record Explicit(Ground ground, Set<Issuer> inNameOf) {
        public Explicit {
            inNameOf = Set.copyOf(inNameOf);
        }
    }

    /**
     * @param opinion what was written; empty for a mark without words
     * @param name    full name
     * @param date    full date; null where year, month or day is missing
     */
    public record Endorsement(Hand hand, String opinion, String name, @Nullable LocalDate date) {}

    public SignOpinion {
        marks = List.copyOf(marks);
        explicit = List.copyOf(explicit);
    }

    public Findings judge(Paper paper, Endorsement endorsement) {
        Findings findings = form.map(ground -> judgeForm(ground, endorsement)).orElseGet(Findings::none);
        for (Explicit rule : explicit) {
            if (rule.inNameOf().contains(paper.issuer())) {
                findings = findings.and(endorsement.hand() == Hand.OPINION && !endorsement.opinion().isBlank()
                        ? rule.ground().holds() : rule.ground().broken("explicit-opinion-needed", Map.of("hand", endorsement.hand().title())));
            }
        }
        for (MarkMeaning rule : meanings(paper, endorsement.hand())) {
            findings = findings.and(rule.meaning() == Meaning.READ_ONLY
                    ? rule.ground().obliges("mark-is-reading-only", Map.of("kind", paper.kind().title()))
                    : rule.ground().obliges("mark-is-presumed-consent", Map.of("hand", endorsement.hand().title())));
        }
        return findings;
    }

    /** What the hand amounts to on this paper: words count as they stand, a bare mark as the regulation says, and as read where it is silent. */
    public Meaning meaning(Paper paper, Hand hand) {
        return hand == Hand.OPINION ? Meaning.EXPLICIT
                : meanings(paper, hand).stream().findFirst().map(MarkMeaning::meaning).orElse(Meaning.READ_ONLY);
    }

    private List<MarkMeaning> meanings(Paper paper, Hand hand) {
        return marks.stream().filter(m -> m.hands().contains(hand))
                .filter(m -> m.kinds().contains(paper.kind()) || (m.issuance() && paper.issuedHere())).toList();
    }

    private static Findings judgeForm(Ground ground, Endorsement endorsement) {
        List<String> lacking = new ArrayList<>();
        if (endorsement.name().isBlank()) {
            lacking.add("姓名");
        }
        if (endorsement.date() == null) {
            lacking.add("完整的年月日");
        }
        if (endorsement.hand() == Hand.OPINION && endorsement.opinion().isBlank()) {
            lacking.add("明确意见");
        }
        return lacking.isEmpty() ? ground.holds() : ground.broken("endorsement-lacking", Map.of("lacking", lacking));
    }

    @Override
    public String toString() {
        return "SignOpinion[" + form.map(g -> g + ": 意见、姓名、年月日齐全").orElse("")
                + String.join("", marks.stream().map(m -> "；" + m.ground() + ": " + Named.titles(m.hands()) + "→" + m.meaning()).toList())
                + String.join("", explicit.stream().map(e -> "；" + e.ground() + ": " + Named.titles(e.inNameOf()) + "须写明意见").toList()) + "]";
    }
}
