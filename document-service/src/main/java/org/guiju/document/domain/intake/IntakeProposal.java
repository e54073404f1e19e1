package org.guiju.document.domain.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.guiju.document.domain.DocumentKind;
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
 * A request proposes how to solve what it raises; listing difficulties alone is not enough.
 *
 * @param kinds    kinds of paper it is for
 * @param when     marks of which the paper must carry one; empty for all
 * @param sections what the paper must contain
 */
public record IntakeProposal(Ground ground, Set<DocumentKind> kinds, Set<Mark> when, Set<Section> sections) {

    private static final String KEY = "document.intake.proposal";

    /** A part of the paper. */
    public enum Section implements Named {
        FACTS("facts", "事实"),
        MEASURES("solutions-and-measures", "解决办法和措施"),
        RECOMMENDATION("recommendation", "倾向性意见");

        private final String id;
        private final String title;

        Section(String id, String title) {
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

        private Optional<String> in(Paper paper) {
            return switch (this) {
                case FACTS -> paper.facts();
                case MEASURES, RECOMMENDATION -> paper.measures();
            };
        }
    }

    public IntakeProposal {
        kinds = Set.copyOf(kinds);
        when = Set.copyOf(when);
        sections = Set.copyOf(sections);
    }

    public static RuleDefinition<IntakeProposal> definition() {
        return Defined.by(KEY, IntakeProposal::read);
    }

    private static IntakeProposal read(RuleBook book, Params.Reading reading) {
        Item item = book.items(RuleKey.of(KEY)).getFirst();
        Params params = reading.of(item);
        return new IntakeProposal(Ground.of(item),
                Named.among(DocumentKind.class, params.choices("papers", Named.ids(DocumentKind.class))),
                Named.among(Mark.class, params.optionalChoices("when", Named.ids(Mark.class))),
                Named.among(Section.class, params.choices("mustInclude", Named.ids(Section.class))));
    }

    public Findings judge(Paper paper) {
        boolean concerned = kinds.contains(paper.kind()) && (when.isEmpty() || when.stream().anyMatch(paper::marked));
        List<String> lacking = new TreeSet<>(sections).stream()
                .filter(section -> section.in(paper).filter(text -> !text.isBlank()).isEmpty()).map(Section::title).toList();
        return concerned && !lacking.isEmpty()
                ? ground.broken("proposal-lacking", Map.of("kind", paper.kind().title(), "lacking", lacking))
                : ground.holds();
    }

    @Override
    public String toString() {
        return "IntakeProposal[" + ground + ": " + Named.titles(kinds) + "须有" + Named.titles(new TreeSet<>(sections)) + "]";
    }
}
