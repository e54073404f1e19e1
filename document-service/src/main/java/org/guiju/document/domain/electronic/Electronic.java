package org.guiju.document.domain.electronic;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
 * Papers travel and are handled online.
 *
 * @param online the item that says so; empty where it is only an aim
 */
public record Electronic(Optional<Ground> online) {

    private static final String KEY = "document.electronic";

    public static RuleDefinition<Electronic> definition() {
        return Defined.by(KEY, Electronic::read);
    }

    private static Electronic read(RuleBook book, Params.Reading reading) {
        Optional<Ground> online = Optional.empty();
        for (Item item : book.items(RuleKey.of(KEY)).stream().filter(one -> one.kind() != Kind.INFORM).toList()) {
            Params params = reading.of(item);
            params.choices("papers", Set.of("document", "briefing"));
            params.choice("channel", Set.of("online"));
            online = Optional.of(Ground.of(item));
        }
        return new Electronic(online);
    }

    /** Bringing a paper: one that is to go another way, as its drafter says, is not brought. */
    public Findings judge(Paper paper) {
        Optional<String> otherwise = paper.particulars().onPaper().filter(why -> !why.isBlank());
        return online.map(ground -> otherwise.isEmpty() ? ground.holds() : ground.broken("not-online", Map.of("why", otherwise.get())))
                .orElseGet(Findings::none);
    }

    @Override
    public String toString() {
        return "Electronic[" + online.map(ground -> ground + ": 网上传、网上办").orElse("") + "]";
    }
}
