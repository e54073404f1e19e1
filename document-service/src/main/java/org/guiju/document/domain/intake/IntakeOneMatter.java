package org.guiju.document.domain.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.guiju.document.domain.DocumentKind;
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

/** A paper of this kind speaks of one matter (一文一事). */
public record IntakeOneMatter(Ground ground, Set<DocumentKind> kinds, int most) {

    private static final String KEY = "document.intake.one-matter";

    public static RuleDefinition<IntakeOneMatter> definition() {
        return Defined.by(KEY, IntakeOneMatter::read);
    }

    private static IntakeOneMatter read(RuleBook book, Params.Reading reading) {
        Item item = book.items(RuleKey.of(KEY)).getFirst();
        Params params = reading.of(item);
        List<String> papers = params.choices("papers", Named.ids(DocumentKind.class));
        return new IntakeOneMatter(Ground.of(item), Named.among(DocumentKind.class, papers), params.count("maxMatters"));
    }

    public IntakeOneMatter {
        kinds = Set.copyOf(kinds);
    }


    public Findings judge(Paper paper) {
        return kinds.contains(paper.kind()) && paper.matters().size() > most
                ? ground.broken("several-matters",
                        Map.of("kind", paper.kind().title(), "matters", paper.matters(), "count", paper.matters().size(), "most", most))
                : ground.holds();
    }

    @Override
    public String toString() {
        return "IntakeOneMatter[" + ground + ": " + Named.titles(kinds) + "至多" + most + "事]";
    }
}
