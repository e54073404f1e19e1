package org.guiju.document.domain.length;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

import org.guiju.document.domain.Addressee;
import org.guiju.document.domain.DocumentKind;
import org.guiju.document.domain.Issuer;
import org.guiju.document.domain.Mark;
import org.guiju.document.domain.Named;
import org.guiju.document.domain.Paper;
import org.guiju.regulation.rulebook.Defined;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.Kind;
import org.guiju.regulation.rulebook.Params;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleDefinition;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/**
 * How long the text of a paper may be. A limit for one class of papers goes before the one for papers in general; where the
 * regulation gives no number, characters are counted and nothing is broken.
 */
public record Length(List<Limit> limits) {

    private static final String KEY = "document.length";

    /**
     * @param of     classes of papers it is for
     * @param most   characters at most; empty where the regulation gives no number
     * @param exempt marks that take a paper out of it
     */
    public record Limit(Ground ground, Set<Subject> of, OptionalInt most, Set<Mark> exempt) {
        public Limit {
            of = Set.copyOf(of);
            exempt = Set.copyOf(exempt);
        }

        private boolean isFor(Paper paper) {
            return of.stream().anyMatch(subject -> subject.covers(paper)) && exempt.stream().noneMatch(paper::marked);
        }

        private boolean special() {
            return of.stream().noneMatch(Subject::general);
        }
    }

    /** A class of papers that has a length of its own. */
    public enum Subject implements Named {
        EVERY_PAPER("every-paper", "所有公文", true),
        PAPER_TO_GOVERNMENT("paper-to-government", "报送本级政府的公文", true),
        DRAFT("draft", "代拟稿", true),
        SPECIFIC_DEPLOYMENT("specific-deployment", "专项或具体任务的部署", false),
        REQUEST_TO_SUPERIOR("request-to-superior", "请示", false),
        COMPREHENSIVE_REPORT("comprehensive-report", "综合报告", false),
        SPECIAL_REPORT("special-report", "专项报告", false);

        private final String id;
        private final String title;
        private final boolean general;

        Subject(String id, String title, boolean general) {
            this.id = id;
            this.title = title;
            this.general = general;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public String title() {
            return title;
        }

        private boolean general() {
            return general;
        }

        private boolean covers(Paper paper) {
            return switch (this) {
                case EVERY_PAPER -> true;
                case PAPER_TO_GOVERNMENT -> paper.issuer() == Issuer.UNIT && (paper.addresses(Addressee.Kind.GOVERNMENT)
                        || paper.addresses(Addressee.Kind.OFFICE) || paper.addresses(Addressee.Kind.LEADER));
                case DRAFT -> paper.issuedHere();
                case SPECIFIC_DEPLOYMENT -> paper.marked(Mark.SPECIFIC_TASK);
                case REQUEST_TO_SUPERIOR -> paper.kind() == DocumentKind.REQUEST;
                case COMPREHENSIVE_REPORT -> paper.kind() == DocumentKind.REPORT && paper.marked(Mark.COMPREHENSIVE_REPORT);
                case SPECIAL_REPORT -> paper.kind() == DocumentKind.REPORT && paper.marked(Mark.SPECIAL_REPORT);
            };
        }
    }

    public static RuleDefinition<Length> definition() {
        return Defined.by(KEY, Length::read);
    }

    private static Length read(RuleBook book, Params.Reading reading) {
        return new Length(book.items(RuleKey.of(KEY)).stream().filter(item -> item.kind() != Kind.INFORM).map(item -> {
            Params params = reading.of(item);
            return new Limit(Ground.of(item), Named.among(Subject.class, params.choices("appliesTo", Named.ids(Subject.class))),
                    params.optionalCount("maxCharacters"), Named.among(Mark.class, params.optionalChoices("exempt", Named.ids(Mark.class))));
        }).toList());
    }

    public Length {
        limits = List.copyOf(limits);
    }

    /** The limits a paper stands under: those for its class, or else those for papers in general. */
    public List<Limit> limitsOf(Paper paper) {
        List<Limit> own = limits.stream().filter(limit -> limit.special() && limit.isFor(paper)).toList();
        return own.isEmpty() ? limits.stream().filter(limit -> !limit.special() && limit.isFor(paper)).toList() : own;
    }

    /** Counts the text; its title, its annexes and its signature are no part of it. */
    public Findings judge(Paper paper) {
        int characters = Characters.in(paper.body());
        return limitsOf(paper).stream().map(limit -> limit.most().isPresent() && characters > limit.most().getAsInt()
                ? limit.ground().broken("too-long", Map.of("characters", characters, "most", limit.most().getAsInt(),
                        "over", characters - limit.most().getAsInt()))
                : limit.ground().holds()).reduce(Findings.none(), Findings::and);
    }

    @Override
    public String toString() {
        return "Length[" + String.join("；", limits.stream().map(limit -> limit.ground() + ": " + Named.titles(limit.of().stream().sorted().toList())
                + (limit.most().isPresent() ? "不超过" + limit.most().getAsInt() + "字" : "只计字数")).toList()) + "]";
    }
}
