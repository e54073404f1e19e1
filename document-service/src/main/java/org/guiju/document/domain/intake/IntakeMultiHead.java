package org.guiju.document.domain.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.guiju.document.domain.Addressee;
import org.guiju.document.domain.Direction;
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

/**
 * A paper that goes up has one primary addressee (多头报文); whoever else should know gets a copy.
 *
 * @param kinds kinds the item names; empty where it speaks of every paper that goes up
 * @param most  most primary addressees allowed
 */
public record IntakeMultiHead(Ground ground, Set<DocumentKind> kinds, int most) {

    private static final String KEY = "document.intake.multi-head";

    public static RuleDefinition<IntakeMultiHead> definition() {
        return Defined.by(KEY, IntakeMultiHead::read);
    }

    private static IntakeMultiHead read(RuleBook book, Params.Reading reading) {
        Item item = book.items(RuleKey.of(KEY)).getFirst();
        Params params = reading.of(item);
        params.leave("directions"); // a paper that goes up, here and there
        List<String> papers = params.optionalChoices("papers", Named.ids(DocumentKind.class));
        return new IntakeMultiHead(Ground.of(item), Named.among(DocumentKind.class, papers), params.count("maxPrimary"));
    }


    public IntakeMultiHead {
        kinds = Set.copyOf(kinds);
    }

    public Findings judge(Paper paper) {
        List<String> names = paper.addressees().stream().map(Addressee::name).toList();
        return applies(paper) && names.size() > most
                ? ground.broken("several-primary-addressees", Map.of("addressees", names, "count", names.size(), "most", most))
                : ground.holds();
    }

    private boolean applies(Paper paper) {
        return paper.direction() == Direction.UP && (kinds.isEmpty() || kinds.contains(paper.kind()));
    }

    @Override
    public String toString() {
        return "IntakeMultiHead[" + ground + ": " + (kinds.isEmpty() ? "上行文" : Named.titles(kinds)) + "主送不超过" + most + "个]";
    }
}
