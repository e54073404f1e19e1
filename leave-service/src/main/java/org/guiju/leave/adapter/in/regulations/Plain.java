package org.guiju.leave.adapter.in.regulations;

import java.util.LinkedHashMap;
import java.util.Map;

import org.guiju.regulation.rulebook.Value;
import org.jspecify.annotations.Nullable;

/** The parameters of an item as plain JSON. */
final class Plain {

    private Plain() {
    }

    static @Nullable Object of(Value value) {
        return switch (value) {
            case Value.Text text -> text.text();
            case Value.Whole whole -> whole.number();
            case Value.Flag flag -> flag.on();
            case Value.Unset _ -> null;
            case Value.Many many -> many.values().stream().map(Plain::of).toList();
            case Value.Fields fields -> of(fields);
        };
    }

    /** Values that the text leaves open stay in, as null: that there is no number is what the reader wants to know. */
    static Map<String, @Nullable Object> of(Value.Fields fields) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        fields.values().forEach((name, value) -> plain.put(name, of(value)));
        return plain;
    }
}
