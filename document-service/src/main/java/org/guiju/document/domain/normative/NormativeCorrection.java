package org.guiju.document.domain.normative;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.guiju.document.domain.Issuer;
import org.guiju.document.domain.review.Subject;
import org.guiju.regulation.rulebook.Defined;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.Params;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleDefinition;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/** What the government does about a department's document that is unlawful or inappropriate: which it is, somebody has to say. */
public record NormativeCorrection(Ground ground, List<String> actions) {

    private static final String KEY = "document.normative.correction";

    public static RuleDefinition<NormativeCorrection> definition() {
        return Defined.by(KEY, NormativeCorrection::read);
    }

    private static NormativeCorrection read(RuleBook book, Params.Reading reading) {
        Item item = book.items(RuleKey.of(KEY)).getFirst();
        Params params = reading.of(item);
        params.choices("when", Set.of("unlawful", "inappropriate"));
        return new NormativeCorrection(Ground.of(item), params.choices("actions", Set.of("order-correction", "change", "revoke")));
    }

    public NormativeCorrection {
        actions = List.copyOf(actions);
    }

    /** Doing this about the document: only about a department's, and only one of these. */
    public Findings judge(Subject subject, String action) {
        return subject.issuer() == Issuer.UNIT && actions.contains(action) ? ground.holds()
                : ground.broken("no-such-correction", Map.of("actions", actions));
    }

    @Override
    public String toString() {
        return "NormativeCorrection[" + ground + ": 违法或不当的" + actions + "]";
    }
}
