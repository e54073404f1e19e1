package org.guiju.regulation.rulebook;

import java.util.function.BiFunction;

import org.guiju.regulation.rulebook.Params;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleDefinition;
import org.guiju.regulation.rulebook.RuleKey;

/** A rule definition made of a key and a function that reads the rule. */
public record Defined<R>(RuleKey key, BiFunction<RuleBook, Params.Reading, R> reader) implements RuleDefinition<R> {

    public static <R> RuleDefinition<R> by(String key, BiFunction<RuleBook, Params.Reading, R> reader) {
        return new Defined<>(RuleKey.of(key), reader);
    }

    @Override
    public R read(RuleBook book, Params.Reading reading) {
        return reader.apply(book, reading);
    }
}
