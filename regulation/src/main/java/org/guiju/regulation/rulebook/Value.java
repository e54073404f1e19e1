package org.guiju.regulation.rulebook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** What stands in a rulebook before a rule has read it, each part with the line it stands on. Data only, never code. */
public sealed interface Value permits Value.Text, Value.Whole, Value.Flag, Value.Unset, Value.Many, Value.Fields {

    Location where();

    /** A word or a sentence. */
    record Text(Location where, String text) implements Value {
        @Override
        public String toString() {
            return "“" + text + "”";
        }
    }

    /** A whole number, of either sign. */
    record Whole(Location where, long number) implements Value {
        @Override
        public String toString() {
            return Long.toString(number);
        }
    }

    /** {@code true} or {@code false}. */
    record Flag(Location where, boolean on) implements Value {
        @Override
        public String toString() {
            return Boolean.toString(on);
        }
    }

    /** {@code null}: the text gives none. */
    record Unset(Location where) implements Value {
        @Override
        public String toString() {
            return "null";
        }
    }

    /** A list. */
    record Many(Location where, List<Value> values) implements Value {
        public Many {
            values = List.copyOf(values);
        }

        @Override
        public String toString() {
            return values.toString();
        }
    }

    /** Named values, in the order of the file. */
    record Fields(Location where, SequencedMap<String, Value> values) implements Value {
        public Fields {
            values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
        }

        @Override
        public String toString() {
            return values.entrySet().stream().map(e -> e.getKey() + ": " + e.getValue()).collect(Collectors.joining(", ", "{", "}"));
        }
    }
}
