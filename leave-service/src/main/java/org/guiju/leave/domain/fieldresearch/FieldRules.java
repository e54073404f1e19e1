package org.guiju.leave.domain.fieldresearch;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.guiju.regulation.rulebook.BoundRules;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.Kind;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.Strength;
import org.guiju.regulation.ruling.Clause;

/** What one rulebook says of field research; absent where it says nothing, and then everything is only kept. */
public record FieldRules(RuleBook book, Optional<FieldResearch> research) {

    public static FieldRules of(BoundRules bound, RuleBook book) {
        return new FieldRules(book, bound.rule(FieldResearch.definition(), book));
    }

    /** The part of the rule, empty where there is no rule. */
    <T> List<T> all(Function<FieldResearch, List<T>> part) {
        return research.map(part).orElse(List.of());
    }

    /**
     * The clause a record rests on where none speaks of it: the first on field research, otherwise the first binding one of all.
     *
     * @throws IllegalStateException where the rulebook binds nobody to anything: there is no ruling without a clause
     */
    public Clause basis() {
        return Stream.concat(research.stream().map(FieldResearch::basis),
                        book.items().stream().filter(item -> item.kind() != Kind.INFORM && item.strength() == Strength.MUST).map(Item::clause))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("规则库 " + book.version() + " 没有任何有约束力的条款项，无从裁定"));
    }
}
