package org.guiju.document.domain.normative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.guiju.document.domain.Issuer;
import org.guiju.document.domain.Mark;
import org.guiju.document.domain.Named;
import org.guiju.document.domain.review.Subject;
import org.guiju.regulation.rulebook.Defined;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.Params;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleDefinition;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/**
 * With whom a normative document is filed once it is issued (备案). Where the text gives no number of days, none is counted: what is
 * not filed stands as open.
 *
 * @param duties   by maker, with whom it is filed
 * @param reviewer the item on who reviews what is filed; empty where this key does not say so
 * @param report   the item on reporting how the filed documents were found; empty where there is none
 */
public record NormativeFiling(List<Duty> duties, Optional<Ground> reviewer, Optional<Ground> report) {

    private static final String KEY = "document.normative.filing";

    /** One thing that an item says of filing. */
    private enum Aspect { FILING, REVIEW, REPORT }

    public static RuleDefinition<NormativeFiling> definition() {
        return Defined.by(KEY, NormativeFiling::read);
    }

    private static NormativeFiling read(RuleBook book, Params.Reading reading) {
        List<Duty> duties = new ArrayList<>();
        Optional<Ground> reviewer = Optional.empty();
        Optional<Ground> report = Optional.empty();
        for (Item item : book.items(RuleKey.of(KEY))) {
            Params params = reading.of(item);
            switch (params.choice("aspect", Aspect.class)) {
                case FILING -> {
                    params.leave("days", "workingDays", "timing");
                    duties.add(new Duty(Ground.of(item), Named.among(Maker.class, params.choices("makers", Named.ids(Maker.class))),
                            Named.among(Target.class, params.choices("fileTo", Named.ids(Target.class)))));
                }
                case REVIEW -> {
                    params.leave("makers");
                    params.choices("reviewers", Set.of("justice-bureau"));
                    reviewer = Optional.of(Ground.of(item));
                }
                case REPORT -> { // on the reviews
                    params.leave("reporter", "to", "cadence");
                    report = Optional.of(Ground.of(item));
                }
            }
        }
        return new NormativeFiling(duties, reviewer, report);
    }

    /** Who made a normative document. */
    public enum Maker implements Named {
        GOVERNMENT("government", "本级政府"),
        DEPARTMENT("department", "部门"),
        TOWNSHIP("township", "乡镇（街道）"),
        COUNTY("county", "县（区）政府");

        private final String id;
        private final String title;

        Maker(String id, String title) {
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

    /** With whom one is filed. */
    public enum Target implements Named {
        GOVERNMENT("government", "本级政府"),
        PEOPLE_CONGRESS("people-congress", "本级人大常委会"),
        JUSTICE_BUREAU("justice-bureau", "本级司法行政部门（政府法制机构）"),
        UPPER_GOVERNMENT("upper-government", "上一级政府"),
        UPPER_JUSTICE_BUREAU("upper-justice-bureau", "上一级政府司法行政部门");

        private final String id;
        private final String title;

        Target(String id, String title) {
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

        public static Target of(String id) {
            return Named.of(Target.class, id);
        }
    }

    /** Whose documents are filed with whom: with every one of these. */
    public record Duty(Ground ground, Set<Maker> makers, Set<Target> targets) {
        public Duty {
            makers = Set.copyOf(makers);
            targets = Set.copyOf(targets);
        }
    }

    public NormativeFiling {
        duties = List.copyOf(duties);
    }

    /** Who made it, by the name it bears and the class of its sponsor. */
    public static Maker maker(Subject subject, String unitClass) {
        return subject.issuer() != Issuer.UNIT && subject.issuer() != Issuer.OUTSIDE ? Maker.GOVERNMENT : Named.of(Maker.class, unitClass);
    }

    private List<Duty> of(Subject subject, Maker maker) {
        boolean filed = subject.marks().contains(Mark.NORMATIVE) || subject.marks().contains(Mark.GOVERNMENT_RULE);
        return filed ? duties.stream().filter(d -> d.makers().contains(maker)).toList() : List.of();
    }

    /** With whom it still has to be filed, in the order of the vocabulary. */
    public List<Target> open(Subject subject, Maker maker, Set<Target> filed) {
        Set<Target> open = of(subject, maker).stream().flatMap(d -> d.targets().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Target.class)));
        open.removeAll(filed);
        return open.stream().sorted(Comparator.comparing(Target::ordinal)).toList();
    }

    /** Filing it with somebody: only where the regulation has it filed. */
    public Findings judgeTarget(Subject subject, Maker maker, Target target) {
        List<Duty> of = of(subject, maker);
        if (of.isEmpty()) {
            return Findings.none();
        }
        return of.stream().filter(d -> d.targets().contains(target)).findFirst().map(d -> d.ground().holds())
                .orElseGet(() -> of.getFirst().ground().broken("filed-with-other", Map.of("target", target.title(), "right", titles(of))));
    }

    /** Calling the filing done. */
    public Findings judgeDone(Subject subject, Maker maker, Set<Target> filed) {
        return of(subject, maker).stream().map(d -> {
            Set<Target> lacking = new TreeSet<>(d.targets());
            lacking.removeAll(filed);
            return lacking.isEmpty() ? d.ground().holds()
                    : d.ground().broken("not-filed", Map.of("lacking", lacking.stream().map(Target::title).toList()));
        }).reduce(Findings.none(), Findings::and);
    }

    private static List<String> titles(List<Duty> of) {
        return of.stream().flatMap(d -> d.targets().stream()).map(Target::title).distinct().sorted().toList();
    }

    @Override
    public String toString() {
        return "NormativeFiling[" + String.join("；", duties.stream()
                .map(d -> d.ground() + ": " + Named.titles(d.makers()) + "的报" + Named.titles(d.targets()) + "备案").toList()) + "]";
    }
}
